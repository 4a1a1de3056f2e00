import type { FigurePanel } from '#schema/figure-spec.ts'
import { textWidth } from '../../label-layout/text-width.ts'
import { type Ctx, peersOf } from '../context.ts'
import { markText, valueText } from '../mark-words.ts'
import { frameOf } from '../frame.ts'
import { layoutRows, type PlotRow, rowShapes } from '../rows.ts'
import { layoutKey, needsKey } from '../series-key.ts'
import type { Mark, PlotLayout, Shape } from '../types.ts'
import { axisOf, fittingTicks, footHeight, horizontalAxisShapes, scaleOf, unitHeight, unitShapes } from '../value-axis.ts'
import { valueLabelWidth } from '../value-label.ts'
import { rangeMark } from './range-mark.ts'

/** Room of one interval: its value above, the line with its end values below. */
const laneHeight = (c: Ctx): number => c.type.value * 2.5 + c.type.dot * 2

const lanes = (panel: FigurePanel): number => {
  const perRow = new Map<string, number>()
  for (const s of panel.series) for (const pt of s.points) perRow.set(String(pt.x), (perRow.get(String(pt.x)) ?? 0) + 1)
  return Math.max(1, ...perRow.values())
}

/** Per category an interval from low to high with its ends, and the main value as a mark of its own: never averaged. */
export function layoutRange(c: Ctx): PlotLayout {
  const unit = unitHeight(c)
  const key = needsKey(c.panel) ? layoutKey(c, unit, true) : { shapes: [], height: 0 }
  const endText = (v: number | undefined) => (v === undefined ? '' : valueText(v, {}, c))
  const points = peersOf(c).flatMap((p) => p.series.flatMap((s) => s.points))
  const pad = c.type.words
    ? Math.max(
        ...points.flatMap((pt) => [
          textWidth(endText(pt.low), c.type.tick),
          textWidth(endText(pt.high), c.type.tick),
          valueLabelWidth(markText(pt, c), c) * 0.6,
        ]),
      ) *
        0.62 +
      c.type.dot
    : c.type.dot * 2
  const layout = layoutRows(c, {
    head: unit + key.height,
    foot: footHeight(c),
    padLeft: pad,
    padRight: pad,
    content: lanes(c.panel) * laneHeight(c),
  })
  const { rect } = layout
  const scale = fittingTicks(c, c.spec.zero, rect.right - rect.left)
  const x = scaleOf(scale, [rect.left, rect.right])
  const axis = axisOf(scale, [rect.left, rect.right], c.panel.unit)
  const marks: Mark[] = []
  const drawn: Shape[] = []
  for (const row of layout.rows) {
    const mine = c.panel.series.flatMap((series) =>
      series.points.flatMap((point, index) => (String(point.x) === row.key ? [{ series, point, index }] : [])),
    )
    mine.forEach((m, i) => {
      rangeMark(c, m, laneOf(c, row, i, mine.length), x, rect.left, endText, marks, drawn)
    })
  }
  return {
    ...frameOf(c),
    height: layout.height,
    rect,
    x: axis,
    y: { kind: 'band', keys: layout.rows.map((r) => r.key), range: [rect.top, rect.bottom] },
    marks,
    shapes: [
      ...horizontalAxisShapes(c, axis, rect),
      ...unitShapes(c, layout.stacked ? 0 : rect.left, 0),
      ...key.shapes,
      ...rowShapes(c, layout),
      ...drawn,
    ],
  }
}

const laneOf = (c: Ctx, row: PlotRow, i: number, n: number): number => row.top + (row.height / n) * (i + 0.5) + c.type.value * 0.1
