import { makeMark, markKey } from '#charts/layout/context.ts'
import { around, horizontal, line } from '#charts/layout/shapes.ts'
import { valueLabel } from '#charts/layout/value-label.ts'
import { isMissing } from '#charts/marks/mark-attributes.ts'
import { lookOf } from '#charts/marks/paint.ts'
import type { FigurePoint, FigureSeries } from '#schema/figure-spec.ts'
import type { Ctx } from '../context.ts'
import type { Mark, Shape } from '../types.ts'

type Placed = { series: FigureSeries; point: FigurePoint; index: number }

/** What the rows of a plot share: the scale of values, radius of a mark, room beside the plot and its left edge, all in px. */
export type RowFrame = { x: (value: number) => number; r: number; pad: number; left: number; joined: boolean }

/** The marks and shapes of one category: its values from the least to the largest, joined where they may be compared, and what is missing. */
export function dumbbellRow(c: Ctx, row: { key: string; top: number; height: number }, frame: RowFrame): { marks: Mark[]; drawn: Shape[] } {
  const { x, r, pad, left, joined } = frame
  const marks: Mark[] = []
  const drawn: Shape[] = []
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
      const at = last ? left - pad : left
      const my = cy + i * c.type.value * 1.3
      marks.push(makeMark(c, m.series, m.index, { x: at, y: my, box: around(at, my, r) }))
      drawn.push(...valueLabel(c, m.series, m.index, { x: at, cy: my, side: 'right' }))
    })
  return { marks, drawn }
}

/** Marks that would cover each other step up and down from the row's line. */
function lifts(at: readonly number[], r: number): number[] {
  return at.map((x, i) => {
    const covers = at.some((other, j) => j !== i && Math.abs(other - x) < r * 2.2)
    return covers ? (i % 2 === 0 ? -r : r) : 0
  })
}
