import { Rich } from '#blocks/text/rich.tsx'
import { formatAxis } from '#i18n/format-axis.ts'
import { useLocale } from '#i18n/context.tsx'
import type { MarkAnswer, PictureAnswer } from '#schema/api-narratives.ts'
import type { Unit } from '#schema/vocabulary.ts'
import { layoutBar } from './layout.ts'
import { fillOf, MarkNumber } from './mark.tsx'

const HEIGHT = 26
/** A bar longer than this, in percent, holds its number; beside a shorter one there is room. */
const HOLDS = 40

type Props = { picture: PictureAnswer; pair: readonly MarkAnswer[]; unit: Unit | null; isMirrored: boolean }

/** One bar that starts at the spine and grows away from it, on an axis that both countries share. */
export function Bar({ picture, pair, unit, isMirrored }: Props) {
  const locale = useLocale()
  const [mark] = picture.marks
  const { length, ticks, sections } = layoutBar(mark, pair)
  const { number } = mark ?? {}
  if (!mark || !number) return null
  const across = (at: number) => `${(isMirrored ? 100 - at : at).toFixed(2)}%`
  return (
    <div className={`bar ${isMirrored ? 'is-mirrored' : ''}`}>
      <div className={`bar-line ${length > HOLDS ? 'holds' : ''}`}>
        <svg className="bar-mark" width={`${length.toFixed(2)}%`} height={HEIGHT} aria-hidden="true" focusable="false">
          <rect width="100%" height={HEIGHT} className={fillOf(mark)} />
          {sections.map((at) => (
            <line
              key={at}
              className="bar-section"
              x1={`${((at / length) * 100).toFixed(2)}%`}
              x2={`${((at / length) * 100).toFixed(2)}%`}
              y1={HEIGHT - 5}
              y2={HEIGHT}
            />
          ))}
        </svg>
        <span className="bar-number">
          <MarkNumber number={number} />
          <span className="bar-label">
            <Rich text={mark.label} />
          </span>
        </span>
      </div>
      <svg className="bar-axis" width="100%" height="20" aria-hidden="true" focusable="false">
        <line className="base" x1="0" x2="100%" y1=".5" y2=".5" />
        {ticks.map((t, i) => (
          <g key={t.value}>
            <line className="rule" x1={across(t.at)} x2={across(t.at)} y1="0" y2="5" />
            <text className="tick" x={across(t.at)} y="17" textAnchor={i > 0 ? 'middle' : isMirrored ? 'end' : 'start'}>
              {unit === null ? t.value : formatAxis(t.value, unit, locale)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  )
}
