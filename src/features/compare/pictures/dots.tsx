import { Rich } from '#blocks/text/rich.tsx'
import type { MarkAnswer, PictureAnswer } from '#schema/api-narratives.ts'
import { DOT_PITCH, layoutDots } from './layout.ts'
import { MarkNumber } from './mark.tsx'

const STRIP = 8

/** People as dots: groups inside each other, and those that left the count. */
export function Dots({ picture, pair }: { picture: PictureAnswer; pair: readonly (readonly MarkAnswer[])[] }) {
  const { fieldWidth, height, groups, added, strips } = layoutDots(picture.marks, pair)
  const isSplit = picture.marks.some((m) => m.role === 'gone')
  const toneOf = (mark: MarkAnswer) => groups.find((g) => g.id === mark.id)?.tone ?? (mark.role === 'added' ? 'added' : 'none')
  return (
    <div className={`dots ${isSplit ? 'is-split' : ''}`}>
      <ul className="dots-labels">
        {picture.marks.map((mark) => (
          <li key={mark.id} className={`tone-${toneOf(mark)}`}>
            {mark.number ? <MarkNumber number={mark.number} /> : null} <span className="dots-label">{<Rich text={mark.label} />}</span>
          </li>
        ))}
      </ul>
      <svg className="dots-field" viewBox={`0 ${-STRIP} ${fieldWidth} ${height + STRIP}`} aria-hidden="true" focusable="false">
        {strips.map((s) => (
          <rect key={s.id} y={-STRIP} width={s.width} height={STRIP - 3} className="fill-contested" />
        ))}
        {groups.map((g) => (
          <path key={g.id} d={g.path} className={`dot dot-${g.tone}`} strokeDasharray={`0 ${DOT_PITCH}`} />
        ))}
        {groups.map((g) =>
          g.tone === 'hollow' ? <path key={g.id} d={g.path} className="dot dot-hole" strokeDasharray={`0 ${DOT_PITCH}`} /> : null,
        )}
        {added ? (
          <>
            <path d={added.path} className="dot dot-ring" strokeDasharray={`0 ${DOT_PITCH}`} />
            <path d={added.path} className="dot dot-core" strokeDasharray={`0 ${DOT_PITCH}`} />
          </>
        ) : null}
      </svg>
    </div>
  )
}
