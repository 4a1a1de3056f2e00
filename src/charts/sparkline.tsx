import type { FigureRole } from '#schema/figure-spec.ts'
import type { Status } from '#schema/vocabulary.ts'
import { px } from './marks/mark-attributes.ts'
import { markLook } from './marks/paint.ts'
import type { Palette } from './palette.ts'
import { linearScale } from './scale/linear.ts'
import { breakCuts, splitSegments } from './scale/segments.ts'
import { anchorFor, dateToDays } from './scale/time.ts'

/** A point of a sparkline: `x` is a date, `y` null where there is no value. */
export type SparkPoint = {
  x: string
  y: number | null
  claims?: readonly string[] | undefined
  status?: Status | undefined
  forecast?: boolean | undefined
}

/**
 * A line without axes, words or library, safe on a server. `points` have partial dates; `breaks` are partial dates at
 * which the line is cut and a dotted line stands. Hidden from assistive technology: the number beside it is the content.
 */
export function Sparkline({
  points,
  breaks = [],
  role,
  width,
  height,
  palette,
  domain,
  id,
}: {
  points: readonly SparkPoint[]
  breaks?: readonly string[]
  role: FigureRole
  width: number
  height: number
  palette: Palette /** Shared scale for several sparklines; else from the lowest to the highest value. */
  domain?: readonly [number, number]
  id?: string
}) {
  const anchor = anchorFor(points.map((p) => p.x))
  const placed = points.map((p, index) => ({ ...p, index, t: dateToDays(p.x, anchor), forecast: p.forecast ?? false }))
  const values = placed.flatMap((p) => (p.y === null ? [] : [p.y]))
  if (!values.length) return null
  const pad = 3.5
  const x = linearScale([Math.min(...placed.map((p) => p.t)), Math.max(...placed.map((p) => p.t))], [pad, width - pad])
  const y = linearScale(domain ?? [Math.min(...values), Math.max(...values)], [height - pad, pad])
  const cuts = breaks.map((b) => dateToDays(b, 'start'))
  const colours = palette[role]
  const last = placed
    .filter((p) => p.y !== null)
    .sort((a, b) => a.t - b.t)
    .at(-1)
  return (
    <svg className="sparkline" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {cuts.map((cut) => {
        return !breakCuts(placed, cut) ? null : (
          <path
            key={cut}
            data-break=""
            d={`M${px(x(cut))} 1V${height - 1}`}
            stroke={palette.ink2}
            strokeWidth={1.25}
            strokeDasharray="2 3"
            fill="none"
          />
        )
      })}
      {splitSegments(placed, cuts).map((s) => {
        const at = s.points.map((p) => `${px(x(p.t))} ${px(y(p.y ?? 0))}`)
        return at.length > 1 ? (
          <path
            key={s.points[0]?.index}
            d={`M${at.join('L')}`}
            stroke={colours.mark}
            strokeWidth={2}
            strokeLinejoin="round"
            strokeDasharray={s.forecast ? '5 3' : undefined}
            fill="none"
          />
        ) : (
          <circle key={s.points[0]?.index} cx={px(x(s.points[0]?.t ?? 0))} cy={px(y(s.points[0]?.y ?? 0))} r={2} fill={colours.mark} />
        )
      })}
      {last && last.y !== null && (
        <circle
          data-mark={id ? `${id}:${last.index}` : undefined}
          data-claims={last.claims?.join(' ')}
          cx={px(x(last.t))}
          cy={px(y(last.y))}
          r={2.75}
          fill={markLook(last.status ?? 'documented', last.forecast) === 'solid' ? colours.mark : palette.paper}
          stroke={colours.mark}
          strokeWidth={1.5}
        />
      )}
    </svg>
  )
}
