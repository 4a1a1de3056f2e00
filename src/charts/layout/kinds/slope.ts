import { isMissing } from '../../marks/mark-attributes.ts'
import { lookOf } from '../../marks/paint.ts'
import { type Ctx, makeMark } from '../context.ts'
import { frameOf } from '../frame.ts'
import { around } from '../shapes.ts'
import type { Mark, PlotLayout, Shape } from '../types.ts'
import { axisOf, unitHeight, unitShapes } from '../value-axis.ts'
import { pointAt, placeSlope, type SlopePlaces, type SlopeSeries } from './slope-places.ts'
import { columnShapes, endShapes, joinShapes } from './slope-shapes.ts'

/** The marks of a series. What is missing stands on the floor, so that it can be picked. */
const marksOf = (c: Ctx, { columns, x, y, values }: SlopePlaces, l: SlopeSeries): Mark[] =>
  columns.flatMap((_, i): Mark[] => {
    const point = pointAt(l, i)
    if (!point) return []
    const at = { x: x(i), y: y(point.y ?? values.domain[0]) }
    return [makeMark(c, l.series, l.indexes[i] ?? -1, { ...at, box: around(at.x, at.y, c.type.dot) })]
  })

/** The sign of each mark that has a value. */
const signsOf = (c: Ctx, { series }: SlopeSeries, marks: readonly Mark[]): Shape[] =>
  marks.flatMap((m): Shape[] => {
    const point = series.points[m.index]
    if (!point || isMissing(point)) return []
    return [{ kind: 'point', mark: m.key, x: m.x, y: m.y, r: c.type.dot, look: lookOf(point), role: series.role, outline: c.type.outline }]
  })

/** Values at two moments (or few) joined per series, names and values at the ends. A missing end leaves no line. */
export function layoutSlope(c: Ctx): PlotLayout {
  const places = placeSlope(c)
  const { columns, lines, rect, height, values, range } = places
  const drawn = lines.map((l) => {
    const marks = marksOf(c, places, l)
    const words = c.type.words ? endShapes(c, places, l) : []
    return { marks, shapes: [...joinShapes(c, places, l), ...signsOf(c, l, marks), ...words] }
  })
  return {
    ...frameOf(c),
    height,
    rect,
    x: { kind: 'band', keys: columns, range: [rect.left, rect.right] },
    y: axisOf(values, range, c.panel.unit),
    marks: drawn.flatMap((d) => d.marks),
    shapes: [...unitShapes(c, 0, 0), ...columnShapes(c, places, unitHeight(c)), ...drawn.flatMap((d) => d.shapes)],
  }
}
