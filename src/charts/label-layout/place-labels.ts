import { around, crosses, grown, overlaps } from '../layout/shapes.ts'
import type { Box, PathShape, Shape, TextShape, XY } from '../layout/types.ts'

/**
 * Labels with several places each. The first place that touches nothing is taken; a label that fits nowhere is left out (its value
 * stands in the table and the tip), unless it is `required`: then it takes the place that touches least.
 */
export type LabelWish = {
  places: readonly TextShape[]
  required?: boolean
  /** Where the label's mark is: a label on the other side of a break would seem to belong there. */
  from?: XY
}

/** Lines that words may cover, because words have a halo. All other lines are kept free. */
const PASSABLE: ReadonlySet<PathShape['part']> = new Set(['grid'])
const GAP = 1.5
/** Paper around a point, which keeps it apart from lines: words keep off it too. */
const HALO = 2

const boxOf = (shape: Shape, own: string | undefined): Box | null => {
  switch (shape.kind) {
    case 'text':
      return grown(shape.box, GAP)
    case 'bar':
      return shape.mark === own ? null : grown(shape.box, GAP)
    case 'point':
      return around(shape.x, shape.y, shape.r + HALO)
    case 'glyph': {
      const r = shape.size / 2
      return { left: shape.x - r, right: shape.x + r, top: shape.y - r, bottom: shape.y + r }
    }
    case 'swatch':
      return shape.box
    default:
      return null
  }
}

/** Whether a break stands between a mark and the middle of its label. */
const isBeyond = ({ lines }: PathShape, [x]: XY, box: Box): boolean => {
  const at = lines[0]?.[0]?.[0]
  const middle = (box.left + box.right) / 2
  return at !== undefined && (x < at ? middle > at : middle < at)
}

const hits = (label: TextShape, shapes: readonly Shape[], bounds: Box, from: XY | undefined): number => {
  const { box } = label
  let count =
    box.left < bounds.left - 0.01 || box.right > bounds.right + 0.01 || box.top < bounds.top - 0.01 || box.bottom > bounds.bottom + 0.01
      ? 100
      : 0
  for (const shape of shapes) {
    if (shape.kind === 'path') {
      if (PASSABLE.has(shape.part)) continue
      if (from && shape.part === 'break' && isBeyond(shape, from, box)) count += 1
      for (const line of shape.lines)
        for (let i = 0; i + 1 < line.length; i += 1) {
          const [a, b] = [line[i], line[i + 1]]
          if (a && b && crosses(a, b, box)) count += 1
        }
      continue
    }
    const other = boxOf(shape, label.mark)
    if (other && overlaps(box, other)) count += shape.kind === 'text' ? 10 : 1
  }
  return count
}

/**
 * Places labels in order of wish, earlier ones having the first choice.
 * @param shapes what is already drawn
 * @param bounds no label leaves them
 * @returns one entry per wish, null where it was left out
 */
export function placeLabels(wishes: readonly LabelWish[], shapes: readonly Shape[], bounds: Box): (TextShape | null)[] {
  const taken: Shape[] = [...shapes]
  return wishes.map(({ places, required = false, from }) => {
    let best: TextShape | null = null
    let least = Number.POSITIVE_INFINITY
    for (const place of places) {
      const count = hits(place, taken, bounds, from)
      if (count < least) [best, least] = [place, count]
      if (count === 0) break
    }
    if (best === null || (least > 0 && !required)) return null
    taken.push(best)
    return best
  })
}
