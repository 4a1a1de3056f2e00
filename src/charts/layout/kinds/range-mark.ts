import type { FigurePoint, FigureSeries } from '#schema/figure-spec.ts'
import { markProvenance } from '../../marks/mark-attributes.ts'
import { isAhead, lookOf } from '../../marks/paint.ts'
import { textWidth } from '../../label-layout/text-width.ts'
import { type Ctx, makeMark, markKey } from '../context.ts'
import { markText } from '../mark-words.ts'
import { around, interval, mark as markColour, path, text } from '../shapes.ts'
import type { Mark, Shape } from '../types.ts'
import { valueLabel } from '../value-label.ts'

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
    if (type.words)
      out.push(
        text({
          part: 'value',
          lines: [markText(point, c)],
          x: cx,
          y: y - type.dot * 2.2,
          size: type.value,
          weight: 600,
          colour: 'ink',
          anchor: 'middle',
          provenance: markProvenance(point),
          halo: 'paper',
          mark: key,
        }),
      )
  }
  if (!type.words || low === undefined || high === undefined) return
  // Two ends close together would print over each other: they move outwards.
  const near = x(high) - x(low) < (textWidth(endText(low), type.tick) + textWidth(endText(high), type.tick)) / 2 + type.tick
  for (const [v, anchor] of [
    [low, 'end'],
    [high, 'start'],
  ] as const)
    if (v !== value || low === high)
      out.push(
        text({
          part: 'value',
          lines: [endText(v)],
          x: x(v),
          y: y + type.dot * 1.6 + type.tick,
          size: type.tick,
          colour: 'mutedInk',
          anchor: near ? anchor : 'middle',
          provenance: markProvenance(point),
          halo: 'paper',
          mark: key,
        }),
      )
}
