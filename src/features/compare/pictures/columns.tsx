import { Phrased } from '#ui/phrased.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { formatAxis } from '#i18n/format-axis.ts'
import { useLocale } from '#i18n/context.tsx'
import type { MarkAnswer, PictureAnswer } from '#schema/api-narratives.ts'
import type { Unit } from '#schema/vocabulary.ts'
import { layoutColumns } from './layout.ts'
import { fillOf, MarkNumber } from './mark.tsx'

/** From the bottom of the plot, as SVG counts: from the top. */
const up = (at: number) => `${(100 - at).toFixed(2)}%`

type Props = { picture: PictureAnswer; pair: readonly MarkAnswer[]; unit: Unit | null }

/** Columns over time. Where no source counts, the frame stays empty. */
export function Columns({ picture, pair, unit }: Props) {
  const locale = useLocale()
  const { ticks, columns } = layoutColumns(picture.marks, pair)
  const isEmpty = columns.every((c) => c.mark.number === null)
  return (
    <div className={`columns ${isEmpty ? 'is-empty' : ''}`}>
      <svg className="columns-axis" height="100%" width="100%" aria-hidden="true" focusable="false">
        {ticks.map((t) => (
          <g key={t.value}>
            <line className={t.value === 0 ? 'base' : 'rule'} x1="34" x2="100%" y1={up(t.at)} y2={up(t.at)} />
            <text className="tick" x="28" y={up(t.at)} dy="4" textAnchor="end">
              {unit === null ? t.value : formatAxis(t.value, unit, locale)}
            </text>
          </g>
        ))}
      </svg>
      {isEmpty ? (
        <div className="columns-open">
          <p className="headline">
            <Phrased>{picture.headline ? <Rich text={picture.headline} /> : null}</Phrased>
          </p>
          <p className="note">{picture.note ? <Rich text={picture.note} /> : null}</p>
        </div>
      ) : picture.note ? (
        <p className="note columns-note">
          <Rich text={picture.note} />
        </p>
      ) : null}
      <ul className="columns-marks">
        {columns.map(({ mark, height, isLead, isBeside }) => (
          <li key={mark.id} className={`${isLead ? 'is-lead' : ''} ${isBeside ? 'is-beside' : ''}`}>
            <div className="columns-plot">
              {mark.number ? (
                <>
                  <MarkNumber number={mark.number} />
                  <svg width="66%" height={`${height.toFixed(2)}%`} aria-hidden="true" focusable="false">
                    <rect width="100%" height="100%" className={fillOf(mark)} />
                  </svg>
                </>
              ) : null}
            </div>
            <span className="columns-label">
              <Rich text={mark.label} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
