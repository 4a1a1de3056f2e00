import type { FigureRole } from '#schema/figure-spec.ts'
import type { Palette } from '../palette.ts'
import type { XY } from '../layout/types.ts'
import { px } from './mark-attributes.ts'

/** Above this many points a scatter draws one path per series instead of one element per point. */
export const MANY_POINTS = 500

/**
 * A cloud of points as one path: each point is a piece of no length whose round cap is the dot. Points are not marks of
 * their own in the markup (the layout has them); the table holds every one.
 */
export function ManyPoints({
  series,
  at,
  r,
  role,
  palette,
}: {
  series: string
  at: readonly XY[]
  r: number
  role: FigureRole
  palette: Palette
}) {
  const d = at.map(([x, y]) => `M${px(x)} ${px(y)}h0`).join('')
  return (
    <path
      data-many={series}
      data-count={at.length}
      d={d}
      stroke={palette[role].mark}
      strokeWidth={r * 2}
      strokeLinecap="round"
      strokeOpacity={0.55}
      fill="none"
    />
  )
}
