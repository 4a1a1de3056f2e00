import { markProvenance } from '../../marks/mark-attributes.ts'
import { isAhead } from '../../marks/paint.ts'
import { placeLabels, type LabelWish } from '../../label-layout/place-labels.ts'
import { textWidth } from '../../label-layout/text-width.ts'
import { type Ctx, isNamed, markKey } from '../context.ts'
import { shortValueText, tagText } from '../mark-words.ts'
import { text } from '../shapes.ts'
import { timeTickShapes } from '../time-axis.ts'
import type { Box, Mark, Shape, TextShape } from '../types.ts'
import type { Cell } from './bar-time-places.ts'

/** Dates under the bars: every one, or every second, third …, counted from the last. */
export function dateTicks(c: Ctx, ticks: { value: number; at: number; text: string }[], rect: Box, band: number): Shape[] {
  const widest = Math.max(...ticks.map((t) => textWidth(t.text, c.type.tick))) + c.type.tick * 0.8
  const every = Math.max(1, Math.ceil(widest / band))
  return timeTickShapes(
    c,
    ticks.filter((_, i) => (ticks.length - 1 - i) % every === 0),
    rect.bottom,
  )
}

/** The word below the bars that are a plan or a forecast. */
export function aheadWord(c: Ctx, cells: readonly Cell[], centre: (i: number) => number, rect: Box): Shape[] {
  const run = cells.filter((cell) => isAhead(cell.point))
  const [first] = run
  if (!first || !c.type.words) return []
  const words = tagText(first.point, c.words)
  const half = textWidth(words, c.type.tick) / 2
  const middle = (Math.min(...run.map((r) => centre(r.at))) + Math.max(...run.map((r) => centre(r.at)))) / 2
  return [
    text({
      part: 'note',
      lines: [words],
      x: Math.min(middle, c.width - half),
      y: rect.bottom + c.type.tick * 2.8,
      size: c.type.tick,
      anchor: 'middle',
      colour: 'ink2',
    }),
  ]
}

/** Values over the bars: those the title rests on, then the highest and the last, then as many as fit. */
export function valueLabels(
  c: Ctx,
  cells: readonly Cell[],
  marks: readonly Mark[],
  y: (v: number) => number,
  rect: Box,
  under: readonly Shape[],
): TextShape[] {
  if (!c.type.words) return []
  const size = c.type.value
  const valued = cells.filter((cell) => cell.point.y !== null)
  const top = Math.max(...valued.map((cell) => cell.point.y ?? 0))
  const last = Math.max(...valued.map((cell) => cell.at))
  const rank = (cell: Cell) => {
    if (isNamed(c, markKey(cell.series, cell.index))) return 0
    return cell.point.y === top || cell.at === last ? 1 : 2
  }
  const wishes = [...valued]
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((cell): LabelWish[] => {
      const key = markKey(cell.series, cell.index)
      const mark = marks.find((m) => m.key === key)
      const { y: value, high } = cell.point
      if (!mark || value === null) return []
      const edge = high === undefined ? y(value) : Math.min(y(value), y(high))
      const words = shortValueText(value, cell.point, c)
      const half = textWidth(words, size) / 2
      const x = Math.max(rect.left + half, Math.min(mark.x, c.width - half))
      const at = (up: number, px: number, anchor: TextShape['anchor']) =>
        text({
          part: 'value',
          lines: [words],
          x: px,
          y: value < 0 ? edge + size * (0.7 + up) : edge - size * up,
          size,
          anchor,
          weight: 600,
          colour: 'ink',
          provenance: markProvenance(cell.point),
          halo: 'paper',
          mark: key,
        })
      const near = [at(0.4, x, 'middle'), at(0.4, mark.box.right, 'end'), at(0.4, mark.box.left, 'start')]
      return [
        {
          required: rank(cell) === 0,
          places: rank(cell) === 2 ? near.slice(0, 1) : [...near, at(1.5, x, 'middle'), at(2.6, x, 'middle'), at(3.7, x, 'middle')],
        },
      ]
    })
  return placeLabels(wishes, under, { left: rect.left - 2, right: c.width, top: 0, bottom: rect.bottom }).filter(
    (t): t is TextShape => t !== null,
  )
}
