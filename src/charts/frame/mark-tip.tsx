import type { CSSProperties } from 'react'
import { StatusGlyph } from '#ui/status-glyph.tsx'
import type { FigureRow } from './figure-rows.ts'
import { hasNoValue, saidValue, tagOf } from './spoken.ts'
import { useI18n } from '#i18n/context.tsx'
import { FIGURE } from '#i18n/messages/figure/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** Room above a mark that a tip needs; with less it opens below. */
const TIP_HEIGHT = 116

type Props = { row: FigureRow; at: { x: number; y: number }; boxWidth: number; byTouch: boolean }

/**
 * Value, status and speaker at the active mark, and a ring around the mark. All of it is elsewhere too. The tip moves with its mark and
 * never leaves the width of the plot.
 */
export function MarkTip({ row, at, boxWidth, byTouch }: Props) {
  const { m } = useI18n(FIGURE, VOCABULARY)
  const { point } = row
  const speaker = row.claims[0]?.speaker.name
  const tag = tagOf(row, m)
  const share = boxWidth > 0 ? Math.min(1, Math.max(0, at.x / boxWidth)) : 0
  const style: CSSProperties = {
    left: at.x,
    top: at.y,
    transform: `translate(${-100 * share}%, ${at.y > TIP_HEIGHT ? 'calc(-100% - 14px)' : '14px'})`,
  }
  return (
    <>
      <span className="plot-ring" aria-hidden="true" style={{ left: at.x, top: at.y }} />
      <span className="plot-tip" aria-hidden="true" style={style}>
        <span className="plot-tip-where">{[row.seriesText, row.xText].filter((t) => t !== '').join(' · ')}</span>
        <strong>{saidValue(row, m)}</strong>
        {row.lowText !== '' && point.y !== null ? (
          <span>
            {row.lowText}–{row.highText}
          </span>
        ) : null}
        {hasNoValue(row) ? null : (
          <span className="status">
            <StatusGlyph status={point.status} />
            <span>
              {m.vocabulary.statusShort[point.status]}
              {tag === '' ? '' : ` · ${tag}`}
              {point.derivation
                ? ` · ${m.figure.computed({ operation: m.vocabulary.operation[point.derivation.operation] })}`
                : speaker
                  ? ` · ${speaker}`
                  : ''}
            </span>
          </span>
        )}
        {byTouch ? <span className="plot-tip-hint">{m.figure.tapAgain}</span> : null}
      </span>
    </>
  )
}
