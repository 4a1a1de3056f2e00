import type { FigurePanel, FigureSpec } from '#schema/figure-spec.ts'
import type { Transformed } from './types.ts'

/** Whether a date of any precision lies in years or dates, both ends included: the ends may be shorter than the date. */
export const isWithin = (date: string, from: string | null, until: string | null): boolean =>
  (from === null || date.slice(0, from.length) >= from) && (until === null || date.slice(0, until.length) <= until)

/** A figure with the points, breaks and events of some years only; its named marks keep their names where they are still drawn. */
export function inRange(spec: FigureSpec, from: string | null, until: string | null): Transformed {
  const kept = new Map<string, string>()
  const panels = spec.panels.map(
    (panel): FigurePanel => ({
      ...panel,
      series: panel.series.map((series) => {
        const points = series.points.flatMap((point, index) => (isWithin(String(point.x), from, until) ? [{ point, index }] : []))
        points.forEach(({ index }, i) => {
          kept.set(`${panel.id}/${series.id}:${index}`, `${panel.id}/${series.id}:${i}`)
        })
        return { ...series, points: points.map((p) => p.point) }
      }),
      breaks: panel.breaks.filter((b) => isWithin(b.at, from, until)),
      events: panel.events.filter((e) => isWithin(e.x, from, until)),
    }),
  )
  if (!panels.some((p) => p.series.some((s) => s.points.some((pt) => pt.y !== null)))) return { refused: 'no-data-in-range' }
  return { spec: { ...spec, panels, finding: spec.finding.flatMap((name) => kept.get(name) ?? []) } }
}
