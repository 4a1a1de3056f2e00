import type { FigureRole } from '#schema/figure-spec.ts'
import type { Status } from '#schema/vocabulary.ts'
import { BarShapeMark } from './marks/bar-mark.tsx'
import { px } from './marks/mark-attributes.ts'
import { markLook } from './marks/paint.ts'
import type { Palette } from './palette.ts'

/** A bar of a small picture: its value (null where there is none), its status and its claims. */
export type MiniBar = {
  value: number | null
  status: Status
  claims?: readonly string[] | undefined
  /** A forecast or a plan. */
  forecast?: boolean | undefined
  low?: number | undefined
  high?: number | undefined
}

/**
 * A few bars from zero without axes or words, safe on a server. `max` is the common scale: give the same to both
 * countries of a row, so that the pair may be compared by eye. `direction` "across" draws horizontal bars under each other.
 */
export function MiniBars({
  values,
  role,
  width,
  height,
  palette,
  max,
  idPrefix,
  id = 'mini',
  direction = 'up',
}: {
  values: readonly MiniBar[]
  role: FigureRole
  width: number
  height: number
  palette: Palette
  max: number /** Prefix of the page's <StatusPatterns>. */
  idPrefix: string
  id?: string
  direction?: 'up' | 'across'
}) {
  const up = direction === 'up'
  const along = up ? height - 1 : width - 1
  const across = (up ? width : height) / Math.max(1, values.length)
  const thickness = Math.min(across - 2, up ? 64 : 26)
  const length = (v: number) => (max > 0 ? (Math.max(0, v) / max) * along : 0)
  return (
    <svg className="mini-bars" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {values.map((bar, i) => {
        const at = i * across + (across - thickness) / 2
        const size = length(bar.value ?? 0)
        const box = up ? { x: at, y: height - 1 - size, width: thickness, height: size } : { x: 1, y: at, width: size, height: thickness }
        const attributes = {
          'data-mark': `${id}:${i}`,
          'data-status': bar.status,
          ...(bar.value === null ? { 'data-missing': 'not-found' } : {}),
          ...(bar.claims?.length ? { 'data-claims': bar.claims.join(' ') } : {}),
        }
        const whisker = bar.low !== undefined && bar.high !== undefined
        return (
          <g key={`${i}`}>
            {bar.value === null ? (
              <g {...attributes} />
            ) : (
              <g {...attributes}>
                <BarShapeMark
                  {...box}
                  look={markLook(bar.status, bar.forecast)}
                  role={role}
                  palette={palette}
                  idPrefix={idPrefix}
                  outline={1.5}
                />
              </g>
            )}
            {whisker && !up && (
              <path
                d={`M${px(1 + length(bar.low ?? 0))} ${px(at + thickness / 2)}H${px(1 + length(bar.high ?? 0))}`}
                stroke={palette.ink}
                strokeWidth={1.5}
              />
            )}
          </g>
        )
      })}
      <path d={up ? `M0 ${height - 0.5}H${width}` : `M0.5 0V${height}`} stroke={palette.ink} strokeWidth={1} fill="none" />
    </svg>
  )
}
