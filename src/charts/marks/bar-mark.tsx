import type { FigureRole } from '#schema/figure-spec.ts'
import type { Palette } from '../palette.ts'
import { px } from './mark-attributes.ts'
import { areaPaint, type MarkLook } from './paint.ts'
import { questionSign } from './question-sign.ts'

type BarShapeProps = {
  x: number
  y: number
  width: number
  height: number
  look: MarkLook
  role: FigureRole
  palette: Palette
  idPrefix: string
  outline: number
  /** Lightens the fill of a further series of the same role. */
  fillOpacity?: number | undefined
}

/**
 * A bar from any corner (negative width or height allowed). The outline lies inside, so that solid and outlined bars of one value have
 * one size. A bar of length zero is drawn as a thin line.
 */
export function BarShapeMark({ look, role, palette, idPrefix, outline, fillOpacity, ...box }: BarShapeProps) {
  const paint = areaPaint(look, role, palette, idPrefix, outline)
  const [x, w] = box.width < 0 ? [box.x + box.width, -box.width] : [box.x, box.width]
  const [y, h] = box.height < 0 ? [box.y + box.height, -box.height] : [box.y, box.height]
  const inset = outline / 2
  const sign = look === 'dots' ? questionSign({ left: x, top: y, right: x + w, bottom: y + h }) : null
  const small = w <= outline * 2 || h <= outline * 2
  if (small) {
    return <rect x={px(x)} y={px(y)} width={px(Math.max(w, 1))} height={px(Math.max(h, 1))} fill={paint.stroke} />
  }
  return (
    <>
      <rect
        x={px(x + inset)}
        y={px(y + inset)}
        width={px(w - outline)}
        height={px(h - outline)}
        fill={paint.fill}
        fillOpacity={fillOpacity}
        stroke={paint.stroke}
        strokeWidth={paint.strokeWidth}
        strokeDasharray={paint.strokeDasharray}
        strokeLinecap={paint.strokeLinecap}
      />
      {sign && (
        <text x={px(sign.x)} y={px(sign.y)} fontSize={px(sign.size)} textAnchor="middle" fill={palette[role].word}>
          ?
        </text>
      )}
    </>
  )
}
