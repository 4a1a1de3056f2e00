import { makeMark, markKey } from '#charts/layout/context.ts'
import { repeatOpacity } from '#charts/layout/series-key.ts'
import { interval, path } from '#charts/layout/shapes.ts'
import { valueLabel } from '#charts/layout/value-label.ts'
import { lookOf } from '#charts/marks/paint.ts'
import type { Ctx } from '../context.ts'
import type { Mark, Shape } from '../types.ts'
import type { Cell } from './bar-cells.ts'

/** Where a bar is drawn: its top and size in px, the scale of values, and whether others stand beside it in its category. */
export type BarPlace = { top: number; size: number; x: (value: number) => number; isBeside: boolean }
/** A bar as drawn: its mark, the bar itself (none without a value), and what lies over all bars: its interval and its words. */
export type DrawnBar = { mark: Mark; bars: readonly Shape[]; over: readonly Shape[] }

/** Draws one bar from zero to its value, to the left where that is negative. */
export function drawBar(c: Ctx, cell: Cell, { top, size, x, isBeside }: BarPlace): DrawnBar {
  const cy = top + size / 2
  const { y, low, high } = cell.point
  const end = x(y ?? 0)
  const box = { left: Math.min(x(0), end), right: Math.max(x(0), end), top, bottom: top + size }
  const mark = makeMark(c, cell.series, cell.index, { x: y === null ? x(0) : (box.left + box.right) / 2, y: cy, box })
  const bars: Shape[] = []
  const over: Shape[] = []
  if (y !== null) {
    const opacity = isBeside ? repeatOpacity(c.panel, cell.seriesIndex) : 1
    const look = lookOf(cell.point)
    bars.push({
      kind: 'bar',
      mark: mark.key,
      box,
      look,
      role: cell.series.role,
      outline: c.type.outline,
      opacity: opacity === 1 || look !== 'solid' ? undefined : opacity,
    })
  }
  const whisker = low !== undefined && high !== undefined && c.type.words
  if (whisker)
    over.push(
      path(interval(x(low), x(high), cy, size * 0.25, false), {
        part: 'interval',
        colour: 'ink',
        width: c.type.outline,
        mark: markKey(cell.series, cell.index),
      }),
    )
  const side = (y ?? 0) < 0 ? 'left' : 'right'
  const at = side === 'left' ? Math.min(end, whisker ? x(low) : end) : Math.max(end, whisker ? x(high) : end)
  over.push(...valueLabel(c, cell.series, cell.index, { x: at, cy, side }))
  return { mark, bars, over }
}
