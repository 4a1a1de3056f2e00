import { textWidth } from '#charts/label-layout/text-width.ts'
import { markText } from '#charts/layout/mark-words.ts'
import { text } from '#charts/layout/shapes.ts'
import { markProvenance } from '#charts/marks/mark-attributes.ts'
import type { FigurePoint } from '#schema/figure-spec.ts'
import type { Ctx } from '../context.ts'
import type { Shape } from '../types.ts'

/** The number of a range, above its mark at `x`, `y` (px). */
export function rangeValue(c: Ctx, point: FigurePoint, key: string, { x, y }: { x: number; y: number }): Shape {
  const { type } = c
  return text({
    part: 'value',
    lines: [markText(point, c)],
    x,
    y: y - type.dot * 2.2,
    size: type.value,
    weight: 600,
    colour: 'ink',
    anchor: 'middle',
    provenance: markProvenance(point),
    halo: 'paper',
    mark: key,
  })
}

/** A range with both ends, where it is drawn, and how an end is written. */
export type RangeEnds = { low: number; high: number; y: number; x: (v: number) => number; endText: (v: number) => string }

/** The words below the ends of a range; an end that is its value has none of its own. */
export function rangeEnds(c: Ctx, point: FigurePoint, key: string, { low, high, y, x, endText }: RangeEnds): Shape[] {
  const { type } = c
  // Two ends close together would print over each other: they move outwards.
  const near = x(high) - x(low) < (textWidth(endText(low), type.tick) + textWidth(endText(high), type.tick)) / 2 + type.tick
  const ends = [
    { v: low, anchor: 'end' },
    { v: high, anchor: 'start' },
  ] as const
  return ends
    .filter(({ v }) => v !== point.y || low === high)
    .map(({ v, anchor }) =>
      text({
        part: 'value',
        lines: [endText(v)],
        x: x(v),
        y: y + type.dot * 1.6 + type.tick,
        size: type.tick,
        colour: 'mutedInk',
        anchor: near ? anchor : 'middle',
        provenance: markProvenance(point),
        halo: 'paper',
        mark: key,
      }),
    )
}
