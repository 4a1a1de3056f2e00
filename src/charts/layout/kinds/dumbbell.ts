import { type Ctx, peersOf } from '../context.ts'
import { markText } from '../mark-words.ts'
import { frameOf } from '../frame.ts'
import { layoutRows, rowShapes } from '../rows.ts'
import { layoutKey } from '../series-key.ts'
import type { PlotLayout } from '../types.ts'
import { axisOf, fittingTicks, footHeight, horizontalAxisShapes, scaleOf, unitHeight, unitShapes } from '../value-axis.ts'
import { valueLabelWidth } from '../value-label.ts'
import { dumbbellRow } from './dumbbell-row.ts'

/** Per category the values of two (or more) series on one line; the line joins them only where they may be compared. */
export function layoutDumbbell(c: Ctx): PlotLayout {
  const unit = unitHeight(c)
  const key = layoutKey(c, unit, true)
  const points = peersOf(c).flatMap((p) => p.series.flatMap((s) => s.points))
  const r = c.type.dot * 1.4
  const pad = c.type.words ? Math.max(...points.map((pt) => valueLabelWidth(markText(pt, c), c))) + c.type.dot : c.type.dot * 2
  const layout = layoutRows(c, {
    head: unit + key.height,
    foot: footHeight(c),
    padLeft: pad,
    padRight: pad,
    content: c.type.value * 1.4 + c.type.dot * 2,
  })
  const { rect } = layout
  const scale = fittingTicks(c, c.spec.zero, rect.right - rect.left)
  const x = scaleOf(scale, [rect.left, rect.right])
  const axis = axisOf(scale, [rect.left, rect.right], c.panel.unit)
  const joined = c.spec.verdict?.verdict !== 'not-comparable'
  const rows = layout.rows.map((row) => dumbbellRow(c, row, { x, r, pad, left: rect.left, joined }))
  return {
    ...frameOf(c),
    height: layout.height,
    rect,
    x: axis,
    y: { kind: 'band', keys: layout.rows.map((row) => row.key), range: [rect.top, rect.bottom] },
    marks: rows.flatMap((row) => row.marks),
    shapes: [
      ...horizontalAxisShapes(c, axis, rect),
      ...unitShapes(c, layout.stacked ? 0 : rect.left, 0),
      ...key.shapes,
      ...rowShapes(c, layout),
      ...rows.flatMap((row) => row.drawn),
    ],
  }
}
