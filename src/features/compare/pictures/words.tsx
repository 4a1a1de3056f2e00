import { Phrased } from '#ui/phrased.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import type { PictureAnswer } from '#schema/api-narratives.ts'
import { MarkNumber } from './mark.tsx'

/** Where the article gives no number there is nothing to draw: its sentence is shown in large type. */
export function Words({ picture }: { picture: PictureAnswer }) {
  return (
    <div className="words">
      <p className="headline">
        <Phrased>{picture.headline ? <Rich text={picture.headline} /> : null}</Phrased>
      </p>
    </div>
  )
}

/** Numbers without a base or a scale: large, and nothing drawn. */
export function Numbers({ picture }: { picture: PictureAnswer }) {
  return (
    <ul className="numbers">
      {picture.marks.map((mark) => (
        <li key={mark.id}>
          {mark.number ? <MarkNumber number={mark.number} /> : null}
          <span>
            <Rich text={mark.label} />
          </span>
        </li>
      ))}
    </ul>
  )
}
