import { linearScale } from '../../scale/linear.ts'
import { type Ctx, peersOf, plottedValues } from '../context.ts'
import { markText } from '../mark-words.ts'
import { frameOf } from '../frame.ts'
import { layoutRows, rowBaseline, rowShapes } from '../rows.ts'
import { layoutKey, needsKey } from '../series-key.ts'
import type { Mark, PlotLayout, Shape } from '../types.ts'
import { unitHeight, unitShapes } from '../value-axis.ts'
import { valueLabelWidth } from '../value-label.ts'
import { cellsOf } from './bar-cells.ts'
import { drawBar } from './bar-shapes.ts'

/** Bars start at zero and end at the largest value of the unit: with every value written out, round ticks would only shorten them. */
export function barDomain(values: readonly number[]): [number, number] {
  const domain: [number, number] = [Math.min(0, ...values), Math.max(0, ...values)]
  if (domain[0] === domain[1]) domain[1] = 1
  return domain
}

const GAP = 2

/** Horizontal bars from zero: grouped when series share categories, to both sides of the baseline when values are negative. */
export function layoutBar(c: Ctx): PlotLayout {
  const { cells, slots } = cellsOf(c.panel)
  const peers = peersOf(c)
  const unit = unitHeight(c)
  const key = needsKey(c.panel) ? layoutKey(c, unit) : { shapes: [], height: 0 }
  const room = (isNegative: boolean) =>
    Math.max(
      0,
      ...peers.flatMap((panel) =>
        cellsOf(panel)
          .cells.filter((cell) => (cell.point.y ?? 0) < 0 === isNegative)
          .map((cell) => valueLabelWidth(markText(cell.point, { ...c, panel }), c)),
      ),
    )
  const layout = layoutRows(c, {
    head: unit + key.height,
    foot: c.type.pad,
    padLeft: room(true),
    padRight: room(false),
    content: slots * (c.type.bar + GAP),
  })
  const { rect } = layout
  const domain = barDomain(peers.flatMap(plottedValues))
  const x = linearScale(domain, [rect.left, rect.right])
  const barSize = Math.max(2, Math.min(c.type.bar * c.type.grow, (layout.band - layout.labelHeight - c.type.pad * 1.4) / slots - GAP))
  const rowOf = new Map(layout.rows.map((r) => [r.key, r]))
  const marks: Mark[] = []
  const bars: Shape[] = []
  const over: Shape[] = []
  for (const cell of cells) {
    const row = rowOf.get(String(cell.point.x))
    if (!row) continue
    const top = row.top + (row.height - slots * (barSize + GAP) + GAP) / 2 + cell.slot * (barSize + GAP)
    const drawn = drawBar(c, cell, { top, size: barSize, x, isBeside: slots > 1 })
    marks.push(drawn.mark)
    bars.push(...drawn.bars)
    over.push(...drawn.over)
  }
  return {
    ...frameOf(c),
    height: layout.height,
    rect,
    x: { kind: 'linear', domain, range: [rect.left, rect.right], ticks: [], unit: c.panel.unit },
    y: { kind: 'band', keys: layout.rows.map((r) => r.key), range: [rect.top, rect.bottom] },
    marks,
    shapes: [
      ...unitShapes(c, layout.stacked ? 0 : rect.left, 0),
      ...key.shapes,
      ...rowShapes(c, layout),
      ...bars,
      rowBaseline(c, layout, x(0)),
      ...over,
    ],
  }
}
