import type { PictureAnswer } from '#schema/api-narratives.ts'
import { Bar } from './bar.tsx'
import { Columns } from './columns.tsx'
import { Dots } from './dots.tsx'
import { Measures } from './measures.tsx'
import { Numbers, Words } from './words.tsx'

/** `others`: the pictures of the other countries through the same lens. Where they are of the same kind, all share one scale. `isLeft`: of the spine. */
type Props = { picture: PictureAnswer; others: readonly PictureAnswer[]; isLeft: boolean }

/** The picture of a cell through one lens: marks are SVG, words are text, and every number is a link to its claim. */
export function Picture({ picture, others, isLeft }: Props) {
  const kin = [picture, ...others.filter((o) => o.kind === picture.kind)]
  const pair = kin.flatMap((p) => p.marks)
  const unit = kin.find((p) => p.unit !== null)?.unit ?? null
  return <div className="picture">{drawn(picture, pair, unit, isLeft)}</div>
}

function drawn(picture: PictureAnswer, pair: PictureAnswer['marks'], unit: PictureAnswer['unit'], isLeft: boolean) {
  switch (picture.kind) {
    case 'columns':
      return <Columns picture={picture} pair={pair} unit={unit} />
    case 'dots':
      return <Dots picture={picture} pair={pair} />
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
