import type { PictureAnswer } from '#schema/api-narratives.ts'
import { Bar } from './bar.tsx'
import { Columns } from './columns.tsx'
import { Dots } from './dots.tsx'
import { Measures } from './measures.tsx'
import { Numbers, Words } from './words.tsx'

/**
 * `others`: the pictures of the other countries under the same lens; those of one kind share one scale. `isLeft`: left of the middle.
 * `isTold`: the article’s version, which has no statuses, so nothing is hatched.
 */
type Props = { picture: PictureAnswer; others: readonly PictureAnswer[]; isLeft: boolean; isTold?: boolean }

/** The picture of a cell through one lens: marks are SVG, words are text, and every number is a link to its claim. */
export function Picture({ picture, others, isLeft, isTold = false }: Props) {
  const kin = [picture, ...others.filter((o) => o.kind === picture.kind)]
  return <div className={`picture ${isTold ? 'is-told' : ''}`}>{drawn(picture, kin, isLeft)}</div>
}

function drawn(picture: PictureAnswer, kin: readonly PictureAnswer[], isLeft: boolean) {
  const pair = kin.flatMap((p) => p.marks)
  const unit = kin.find((p) => p.unit !== null)?.unit ?? null
  switch (picture.kind) {
    case 'columns':
      return <Columns picture={picture} pair={pair} unit={unit} />
    case 'dots':
      return <Dots picture={picture} pair={kin.map((p) => p.marks)} />
    case 'bar':
      return <Bar picture={picture} pair={pair} unit={unit} isMirrored={isLeft} />
    case 'measures':
      return <Measures picture={picture} />
    case 'numbers':
      return <Numbers picture={picture} />
    case 'words':
      return <Words picture={picture} />
    default:
      return picture.kind satisfies never
  }
}
