import { markProvenance } from '../marks/mark-attributes.ts'
import { type Ctx, markKey } from './context.ts'
import { valueText } from './mark-words.ts'
import type { EndWords, LineOfSeries, LinePoint } from './line-types.ts'
import { text, word } from './shapes.ts'
import type { Box, TextShape, XY } from './types.ts'

/** Where a line is drawn: a time (days) and a value to their places in px, the plot area, and the height of the picture. */
export type Plot = { x: (t: number) => number; y: (v: number) => number; rect: Box; height: number }
/** The words at the end of a line, and the place of its last point. */
export type End = { l: LineOfSeries; end: EndWords; at: XY }

/** Height of a line of words, in sizes of its letters. */
export const LEADING = 1.22

/** Places for the words of a line that ends inside the plot: beside its last point, above, below. */
export function endPlaces(c: Ctx, { l, end, at: [x, y] }: End): TextShape[] {
  const size = c.type.label
  const lines = [...end.name, ...end.value]
  const block = lines.length * size * LEADING
  const out = c.type.dot + c.type.pad
  const make = (px: number, top: number, anchor: TextShape['anchor']) =>
    text({
      part: 'name',
      lines,
      x: px,
      y: top + size * 0.86,
      size,
      lineHeight: LEADING,
      anchor,
      colour: 'ink',
      mark: markKey(l.series, end.point.index),
    })
  const steps = [0, 0.5, -0.5, 1, -1, 1.6, -1.6, 2.4, -2.4, 3.4, -3.4]
  return [
    ...steps.map((k) => make(x + out, y - block / 2 + k * block * 0.6, 'start')),
    ...[1, 1.5, 2, 2.8, 3.8].flatMap((k) => [
      make(x, y - out * k - block, 'middle'),
      make(x, y + out * k, 'middle'),
      make(x, y - out * k - block, 'end'),
      make(x, y + out * k, 'end'),
      make(x, y - out * k - block, 'start'),
      make(x, y + out * k, 'start'),
    ]),
  ]
}

/** Places for the value of a point: above, below, at its sides, further off. */
export function valuePlaces(c: Ctx, l: LineOfSeries, pt: LinePoint, plot: Plot): TextShape[] {
  const size = c.type.value
  const [x, y] = [plot.x(pt.t), plot.y(pt.y ?? 0)]
  const out = c.type.dot + size * 0.35
  const lines = [valueText(pt.y ?? 0, pt.point, c)]
  const make = (px: number, py: number, anchor: TextShape['anchor']) =>
    text({
      part: 'value',
      lines,
      x: px,
      y: py,
      size,
      anchor,
      weight: 600,
      colour: word(l.series.role),
      provenance: markProvenance(pt.point),
      halo: 'paper',
      mark: markKey(l.series, pt.index),
    })
  return [1, 1.8, 2.8, 4, 5.4, 7].flatMap((k) => [
    make(x, y - out * k, 'middle'),
    make(x, y + out * k + size * 0.75, 'middle'),
    make(x + out, y - out * k, 'start'),
    make(x - out, y - out * k, 'end'),
    make(x + out, y + out * k + size * 0.75, 'start'),
    make(x - out, y + out * k + size * 0.75, 'end'),
  ])
}
