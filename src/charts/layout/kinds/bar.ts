import type { FigurePanel, FigurePoint, FigureSeries } from '#schema/figure-spec.ts'
import { linearScale } from '../../scale/linear.ts'
import { lookOf } from '../../marks/paint.ts'
import { type Ctx, makeMark, markKey, peersOf, plottedValues } from '../context.ts'
import { markText } from '../mark-words.ts'
import { frameOf } from '../frame.ts'
import { layoutRows, rowBaseline, rowShapes } from '../rows.ts'
import { layoutKey, needsKey, repeatOpacity } from '../series-key.ts'
import { interval, path } from '../shapes.ts'
import type { Mark, PlotLayout, Shape } from '../types.ts'
import { unitHeight, unitShapes } from '../value-axis.ts'
import { valueLabel, valueLabelWidth } from '../value-label.ts'

type Cell = { series: FigureSeries; seriesIndex: number; point: FigurePoint; index: number; slot: number }

/** Cells by category. Series that never meet in a category share one slot, so that no bar keeps room for an absent one. */
function cellsOf(panel: FigurePanel): { cells: Cell[]; slots: number } {
  const all = panel.series.flatMap((series, seriesIndex) =>
    series.points.map((point, index) => ({ series, seriesIndex, point, index, slot: seriesIndex })),
  )
  const meet = new Set(all.map((c) => String(c.point.x))).size < all.length
  return { cells: meet ? all : all.map((c) => ({ ...c, slot: 0 })), slots: meet ? panel.series.length : 1 }
}

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
    const cy = top + barSize / 2
    const { y, low, high } = cell.point
    const end = x(y ?? 0)
    const box = { left: Math.min(x(0), end), right: Math.max(x(0), end), top, bottom: top + barSize }
    const mark = makeMark(c, cell.series, cell.index, { x: y === null ? x(0) : (box.left + box.right) / 2, y: cy, box })
    marks.push(mark)
    if (y !== null) {
      const opacity = slots > 1 ? repeatOpacity(c.panel, cell.seriesIndex) : 1
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
        path(interval(x(low), x(high), cy, barSize * 0.25, false), {
          part: 'interval',
          colour: 'ink',
          width: c.type.outline,
          mark: markKey(cell.series, cell.index),
        }),
      )
    const side = (y ?? 0) < 0 ? 'left' : 'right'
    const at = side === 'left' ? Math.min(end, whisker ? x(low) : end) : Math.max(end, whisker ? x(high) : end)
    over.push(...valueLabel(c, cell.series, cell.index, { x: at, cy, side }))
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
