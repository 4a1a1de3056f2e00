import { labelProvenance, markProvenance } from '../../marks/mark-attributes.ts'
import { lookOf } from '../../marks/paint.ts'
import { type Ctx, markKey } from '../context.ts'
import { horizontal, line, mark as markColour, text, word } from '../shapes.ts'
import { hasWords } from '../timeline-places.ts'
import type { PlacedItem } from '../timeline-item.ts'
import type { Shape } from '../types.ts'

/** One event: its sign (a period as the span that it is), date and words. `coloured`: the date line names the lane and takes its colour. */
export function itemShapes(c: Ctx, item: PlacedItem, coloured: boolean): Shape[] {
  const { type } = c
  const { series, index, point } = item
  const provenance = { ...labelProvenance(c.labels, point.label), ...markProvenance(point) }
  const key = markKey(series, index)
  const common = { x: item.left, anchor: item.anchor, halo: 'paper' as const, provenance, mark: key }
  return [
    ...(item.span && !coloured
      ? [
          line(horizontal(item.span[0], item.span[1], item.cy), {
            part: 'span',
            colour: markColour(series.role),
            width: type.stroke * 1.6,
            mark: key,
          }),
        ]
      : []),
    { kind: 'point', mark: key, x: item.cx, y: item.cy, r: type.dot * 1.15, look: lookOf(point), role: series.role, outline: type.outline },
    ...(hasWords(c)
      ? [
          text({
            ...common,
            part: 'date',
            lines: [item.date],
            y: item.top + type.tick,
            size: type.tick,
            colour: coloured ? word(series.role) : 'mutedInk',
            weight: coloured ? 600 : undefined,
          }),
          text({
            ...common,
            part: 'note',
            lines: item.lines,
            y: item.top + type.tick * 1.35 + type.label,
            size: type.label,
            lineHeight: type.lineHeight,
            colour: 'ink',
          }),
        ]
      : []),
  ]
}
