import type { FigurePoint, FigureRole } from '#schema/figure-spec.ts'
import type { Status } from '#schema/vocabulary.ts'
import type { Palette } from '../palette.ts'
import { px } from './mark-attributes.ts'

/**
 * How a mark is filled. Fill belongs to the data: what is documented and what is reported are both solid. Only what is contested is
 * hatched, only what has no independent source dotted; a forecast or plan is dashed, whatever its status.
 */
export type MarkLook = 'solid' | 'hatch' | 'dots' | 'forecast'

/** The look of a mark. A forecast or plan is dashed whatever its status. */
export function markLook(status: Status, isAhead: boolean | undefined): MarkLook {
  if (isAhead) return 'forecast'
  switch (status) {
    case 'supported':
    case 'documented':
    case 'reported':
      return 'solid'
    case 'contested':
      return 'hatch'
    case 'unsupported':
      return 'dots'
    default:
      return status satisfies never
  }
}

/** Whether a point speaks of the future. */
export const isAhead = (point: Pick<FigurePoint, 'forecast' | 'plan'>): boolean => (point.forecast ?? false) || (point.plan ?? false)

/** The look of a point's mark, from its status and whether it speaks of the future. */
export const lookOf = (point: Pick<FigurePoint, 'status' | 'forecast' | 'plan'>): MarkLook => markLook(point.status, isAhead(point))

/** Id of the hatch pattern of a role; the sprite (status-patterns.tsx) draws one per role. */
export const hatchId = (idPrefix: string, role: FigureRole): string => `${idPrefix}-hatch-${role}`

type Paint = { fill: string; stroke: string; strokeWidth: number; strokeDasharray?: string; strokeLinecap?: 'round' }

/** Fill and outline of an area mark. Every look has an outline of the same width, so that marks of one value are one size. */
export function areaPaint(look: MarkLook, role: FigureRole, palette: Palette, idPrefix: string, outline: number): Paint {
  const { mark, tint } = palette[role]
  switch (look) {
    case 'solid':
      return { fill: mark, stroke: mark, strokeWidth: outline }
    case 'hatch':
      return { fill: `url(#${hatchId(idPrefix, role)})`, stroke: mark, strokeWidth: outline }
    case 'dots':
      return {
        fill: palette.paper,
        stroke: mark,
        strokeWidth: outline,
        strokeDasharray: `0.1 ${px(outline * 2.4)}`,
        strokeLinecap: 'round',
      }
    case 'forecast':
      return { fill: tint, stroke: mark, strokeWidth: outline, strokeDasharray: `${px(outline * 3.4)} ${px(outline * 2)}` }
    default:
      return look satisfies never
  }
}
