import { Rich } from '#blocks/text/rich.tsx'
import type { PictureAnswer } from '#schema/api-narratives.ts'
import { layoutMeasures } from './layout.ts'
import { fillOf, MarkNumber } from './mark.tsx'
import { useMessages } from '#i18n/context.tsx'
import { COMPARE } from '#i18n/messages/compare/namespace.ts'

const HEIGHT = 20

/** The article's number, and what is found for the same thing, under each other; a broken frame where nothing was found. */
export function Measures({ picture }: { picture: PictureAnswer }) {
  const { compare } = useMessages(COMPARE)
  return (
    <ul className="measures">
      {layoutMeasures(picture.marks).map(({ mark, length }) => (
        <li key={mark.id}>
          <span className="measures-label">
            <Rich text={mark.label} />
          </span>
          <svg className="measures-bar" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
            {length === null ? (
              <rect x=".5" y=".5" width="100%" height={HEIGHT - 1} className="fill-missing" />
            ) : (
              <rect x=".5" y=".5" width={`${length.toFixed(2)}%`} height={HEIGHT - 1} className={fillOf(mark)} />
            )}
            <line className="base" x1=".5" x2=".5" y1="0" y2={HEIGHT} />
          </svg>
          {mark.number ? <MarkNumber number={mark.number} /> : <span className="number is-missing">{compare.notFound}</span>}
        </li>
      ))}
    </ul>
  )
}
