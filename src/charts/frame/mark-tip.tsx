import { useI18n } from '#i18n/full-words.ts'
import { StatusGlyph } from '#ui/status-glyph.tsx'
import type { FigureRow } from './figure-rows.ts'
import type { PlacedMark } from './mark-geometry.ts'

/** Beyond this share of the box's width the tip opens to the left, so that it is never cut off. */
const FLIP = 240

/** Value, status and speaker beside the active mark, and a ring around it. Never the only place where they stand. */
export function MarkTip({ row, mark, byTouch }: { row: FigureRow; mark: PlacedMark; byTouch: boolean }) {
  const { m } = useI18n()
  const { point } = row
  const speaker = row.claims[0]?.speaker.name
  const value = point.y === null ? (row.lowText === '' ? m.figure.words.noData : `${row.lowText}–${row.highText}`) : row.fullText
  return (
    <>
      <span className="plot-ring" aria-hidden="true" style={{ left: mark.x, top: mark.y }} />
      <span className={mark.x > FLIP ? 'plot-tip plot-tip-left' : 'plot-tip'} aria-hidden="true" style={{ left: mark.x, top: mark.y }}>
        <span className="plot-tip-where">{[row.seriesText, row.xText].filter((t) => t !== '').join(' · ')}</span>
        <strong>{value}</strong>
        {row.lowText !== '' && point.y !== null ? (
          <span>
            {row.lowText}–{row.highText}
          </span>
        ) : null}
        <span className="status">
          <StatusGlyph status={point.status} />
          <span>
            {m.vocabulary.statusShort[point.status]}
            {point.forecast ? ` · ${m.figure.words.forecast}` : ''}
            {point.derivation
              ? ` · ${m.figure.computed({ operation: m.vocabulary.operation[point.derivation.operation] })}`
              : speaker
                ? ` · ${speaker}`
                : ''}
          </span>
        </span>
        {byTouch ? <span className="plot-tip-hint">{m.figure.tapAgain}</span> : null}
      </span>
    </>
  )
}
