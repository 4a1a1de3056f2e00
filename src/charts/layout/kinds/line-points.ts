import type { FigureSeries } from '#schema/figure-spec.ts'
import { isMissing } from '../../marks/mark-attributes.ts'
import { lookOf } from '../../marks/paint.ts'
import { type Ctx, isNamed, makeMark, markKey } from '../context.ts'
import { around, cross, horizontal, interval, line, mark as markColour, path } from '../shapes.ts'
import type { DatePrecision } from '../../scale/time.ts'
import { spanOf } from '../time-axis.ts'
import type { LineOfSeries, LinePoint } from '../line-types.ts'
import type { Box, Mark, Shape } from '../types.ts'

/** Where a point stands, and what all points of the figure share: `precision` is the finest of their dates. */
type At = { x: number; rect: Box; y: (v: number) => number; x0: (t: number) => number; close: boolean; precision: DatePrecision }

/** One point of a line: its sign, what it spans, its interval. */
export function pointShapes(c: Ctx, series: FigureSeries, pt: LinePoint, at: At, marks: Mark[], out: Shape[]): void {
  const { x, rect, y, close } = at
  const key = markKey(series, pt.index)
  const { dot, stroke, outline, hairline } = c.type
  if (pt.y === null || isMissing(pt.point)) {
    const r = dot * (close ? 0.4 : 0.75)
    // A date without a value: a small open sign on the baseline, so that the gap is known to be one.
    marks.push(makeMark(c, series, pt.index, { x, y: rect.bottom, box: around(x, rect.bottom, r) }))
    out.push(path(cross(x, rect.bottom, r), { part: 'missing', colour: 'mutedInk', width: hairline, mark: key }))
    return
  }
  const cy = y(pt.y)
  const look = lookOf(pt.point)
  const small = close && look === 'solid' && !isNamed(c, key)
  const r = small ? stroke / 2 : close ? dot * 0.7 : dot
  marks.push(makeMark(c, series, pt.index, { x, y: cy, box: around(x, cy, r) }))
  const { low, high } = pt.point
  const colour = markColour(series.role)
  if (low !== undefined && high !== undefined)
    out.push(path(interval(y(low), y(high), x, dot, true), { part: 'interval', colour, width: outline, mark: key }))
  const span = spanOf(String(pt.point.x), at.precision)
  if (span)
    out.push(
      line(horizontal(Math.max(rect.left, at.x0(span[0])), Math.min(rect.right, at.x0(span[1])), cy), {
        part: 'span',
        colour,
        width: stroke,
        mark: key,
      }),
    )
  out.push({ kind: 'point', mark: key, x, y: cy, r, look, role: series.role, outline: small ? 0 : outline })
}

/** Just above the highest line at `atX`; null where none is drawn. */
export function lineTop(
  lines: readonly LineOfSeries[],
  c: Ctx,
  atX: number,
  x: (t: number) => number,
  y: (v: number) => number,
): number | null {
  const tops = lines.flatMap((l) =>
    l.segments.flatMap((segment) =>
      segment.points.flatMap((a, i) => {
        const b = segment.points[i + 1]
        if (!b || a.y === null || b.y === null) return []
        const [xa, xb] = [x(a.t), x(b.t)]
        return atX >= xa && atX <= xb ? [y(a.y + ((b.y - a.y) * (atX - xa)) / (xb - xa || 1)) - c.type.dot - 2] : []
      }),
    ),
  )
  return tops.length > 0 ? Math.min(...tops) : null
}
