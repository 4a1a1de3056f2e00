import type { FigurePoint, FigureSeries } from '#schema/figure-spec.ts'
import { isMissing } from '../../marks/mark-attributes.ts'
import { lookOf } from '../../marks/paint.ts'
import { type Ctx, makeMark, markKey, peersOf } from '../context.ts'
import { markText } from '../mark-words.ts'
import { frameOf } from '../frame.ts'
import { layoutRows, rowShapes } from '../rows.ts'
import { layoutKey } from '../series-key.ts'
import { around, horizontal, line } from '../shapes.ts'
import type { Mark, PlotLayout, Shape } from '../types.ts'
import { axisOf, fittingTicks, footHeight, horizontalAxisShapes, scaleOf, unitHeight, unitShapes } from '../value-axis.ts'
import { valueLabel, valueLabelWidth } from '../value-label.ts'

type Placed = { series: FigureSeries; point: FigurePoint; index: number }

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
  const marks: Mark[] = []
  const drawn: Shape[] = []
  for (const row of layout.rows) {
    const cy = row.top + row.height / 2
    const all = c.panel.series.flatMap((series) =>
      series.points.flatMap((point, index): Placed[] => (String(point.x) === row.key ? [{ series, point, index }] : [])),
    )
    const valued = all.filter((m) => m.point.y !== null).sort((a, b) => (a.point.y ?? 0) - (b.point.y ?? 0))
    const [first, last] = [valued[0], valued.at(-1)]
    if (joined && first && last && first !== last)
      drawn.push(
        line(horizontal(x(first.point.y ?? 0), x(last.point.y ?? 0), cy), { part: 'join', colour: 'muted.mark', width: c.type.stroke }),
      )
    const lift = lifts(
      valued.map((m) => x(m.point.y ?? 0)),
      r,
    )
    valued.forEach((m, i) => {
      const [mx, my] = [x(m.point.y ?? 0), cy + (lift[i] ?? 0)]
      marks.push(makeMark(c, m.series, m.index, { x: mx, y: my, box: around(mx, my, r) }))
      drawn.push({
        kind: 'point',
        mark: markKey(m.series, m.index),
        x: mx,
        y: my,
        r,
        look: lookOf(m.point),
        role: m.series.role,
        outline: c.type.outline,
      })
    })
    if (first) {
      const single = first === last
      drawn.push(
        ...valueLabel(c, first.series, first.index, { x: x(first.point.y ?? 0) + (single ? r : -r), cy, side: single ? 'right' : 'left' }),
      )
    }
    if (last && first !== last) drawn.push(...valueLabel(c, last.series, last.index, { x: x(last.point.y ?? 0) + r, cy, side: 'right' }))
    all
      .filter((m) => isMissing(m.point))
      .forEach((m, i) => {
        // Where one of the pair is missing, the words for that are on its side, in its colour.
        const at = last ? rect.left - pad : rect.left
        const my = cy + i * c.type.value * 1.3
        marks.push(makeMark(c, m.series, m.index, { x: at, y: my, box: around(at, my, r) }))
        drawn.push(...valueLabel(c, m.series, m.index, { x: at, cy: my, side: 'right' }))
      })
  }
  return {
    ...frameOf(c),
    height: layout.height,
    rect,
    x: axis,
    y: { kind: 'band', keys: layout.rows.map((row) => row.key), range: [rect.top, rect.bottom] },
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

/** Marks that would cover each other step up and down from the row's line. */
function lifts(at: readonly number[], r: number): number[] {
  return at.map((x, i) => {
    const covers = at.some((other, j) => j !== i && Math.abs(other - x) < r * 2.2)
    return covers ? (i % 2 === 0 ? -r : r) : 0
  })
}
