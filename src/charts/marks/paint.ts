import type { FigurePoint, FigureRole } from '#schema/figure-spec.ts'
import type { Status } from '#schema/vocabulary.ts'
import type { Palette } from '../palette.ts'

/** How a status looks in a mark; `forecast` is a manner of drawing of its own and outweighs the status. */
export type MarkLook = 'solid' | 'outline' | 'hatch' | 'dots' | 'forecast'

export function markLook(status: Status, forecast: boolean | undefined): MarkLook {
  if (forecast) return 'forecast'
  switch (status) {
    case 'supported':
    case 'documented':
      return 'solid'
    case 'reported':
      return 'outline'
    case 'contested':
      return 'hatch'
    case 'unsupported':
      return 'dots'
    default:
      return status satisfies never
  }
}

export const lookOf = (point: Pick<FigurePoint, 'status' | 'forecast'>): MarkLook => markLook(point.status, point.forecast)

/** Id of the hatch pattern of a role; the sprite (status-patterns.tsx) draws one per role. */
export const hatchId = (idPrefix: string, role: FigureRole): string => `${idPrefix}-hatch-${role}`

type Paint = { fill: string; stroke: string; strokeWidth: number; strokeDasharray?: string; strokeLinecap?: 'round' }

/** Fill and outline of an area mark. Every look has an outline of the same width, so that marks of one value are one size. */
export function areaPaint(look: MarkLook, role: FigureRole, palette: Palette, idPrefix: string, outline: number): Paint {
  const { mark, tint } = palette[role]
  switch (look) {
    case 'solid':
      return { fill: mark, stroke: mark, strokeWidth: outline }
    case 'outline':
      return { fill: tint, stroke: mark, strokeWidth: outline }
    case 'hatch':
      return { fill: `url(#${hatchId(idPrefix, role)})`, stroke: mark, strokeWidth: outline }
    case 'dots':
      return { fill: palette.paper, stroke: mark, strokeWidth: outline, strokeDasharray: `0.1 ${outline * 2.4}`, strokeLinecap: 'round' }
    case 'forecast':
      return { fill: tint, stroke: mark, strokeWidth: outline, strokeDasharray: `${outline * 3.4} ${outline * 2}` }
    default:
      return look satisfies never
  }
}
