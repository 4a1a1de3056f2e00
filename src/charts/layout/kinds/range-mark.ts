import type { FigurePoint, FigureSeries } from '#schema/figure-spec.ts'
import { isAhead, lookOf } from '../../marks/paint.ts'
import { type Ctx, makeMark, markKey } from '../context.ts'
import { around, interval, mark as markColour, path } from '../shapes.ts'
import type { Mark, Shape } from '../types.ts'
import { valueLabel } from '../value-label.ts'
import { rangeValue, rangeEnds } from './range-words.ts'

type Item = { series: FigureSeries; point: FigurePoint; index: number }

/** Adds a range to the marks and shapes: from its lowest to its highest value, with the value between and the words. `y`: its middle, in px. */
export function rangeMark(
  c: Ctx,
  { series, point, index }: Item,
  y: number,
  x: (v: number) => number,
  left: number,
  endText: (v: number | undefined) => string,
  marks: Mark[],
  out: Shape[],
): void {
  const { low, high, y: value } = point
  const { type } = c
  const key = markKey(series, index)
  const middle = value ?? (low !== undefined && high !== undefined ? (low + high) / 2 : null)
  const cx = middle === null ? left : x(middle)
  const r = type.dot * 1.2
  marks.push(
    makeMark(c, series, index, {
      x: cx,
      y,
      box:
        low !== undefined && high !== undefined
          ? { left: Math.min(x(low), cx - r), right: Math.max(x(high), cx + r), top: y - r, bottom: y + r }
          : around(cx, y, r),
    }),
  )
  if (middle === null) {
    out.push(...valueLabel(c, series, index, { x: left, cy: y, side: 'right' }))
    return
  }
  if (low !== undefined && high !== undefined)
    out.push(
      path(interval(x(low), x(high), y, type.dot * 1.6, false), {
        part: 'interval',
        colour: markColour(series.role),
        width: type.stroke,
        dash: isAhead(point) ? [type.stroke * 3, type.stroke * 2] : undefined,
        mark: key,
      }),
    )
  if (value !== null) {
    out.push({ kind: 'point', mark: key, x: cx, y, r, look: lookOf(point), role: series.role, outline: type.outline })
    if (type.words) out.push(rangeValue(c, point, key, { x: cx, y }))
  }
  if (!type.words || low === undefined || high === undefined) return
  out.push(...rangeEnds(c, point, key, { low, high, y, x, endText }))
}
