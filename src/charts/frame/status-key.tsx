import { useMessages } from '#i18n/context.tsx'
import type { FigureSpec } from '#schema/figure-spec.ts'
import { STATUSES } from '#schema/vocabulary.ts'
import { StatusGlyph } from '#ui/status-glyph.tsx'

/** What the drawing of the marks means, only for what this figure shows. */
export function StatusKey({ spec }: { spec: FigureSpec }) {
  const m = useMessages()
  const points = spec.panels.flatMap((p) => p.series.flatMap((s) => s.points))
  const shown = STATUSES.filter((status) => points.some((p) => p.status === status))
  return (
    <ul className="status-key" aria-label={m.figure.key}>
      {shown.map((status) => (
        <li key={status} className="status">
          <StatusGlyph status={status} />
          <span>{m.vocabulary.statusShort[status]}</span>
        </li>
      ))}
      {points.some((p) => p.forecast) ? <li>{m.figure.keyForecast}</li> : null}
      {points.some((p) => p.low !== undefined) ? <li>{m.figure.keyRange}</li> : null}
      {spec.panels.some((p) => (p.breaks ?? []).length > 0) ? <li>{m.figure.keyBreak}</li> : null}
    </ul>
  )
}
