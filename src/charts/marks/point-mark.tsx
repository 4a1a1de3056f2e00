import type { FigureRole } from '#schema/figure-spec.ts'
import type { Palette } from '../palette.ts'
import { px } from './mark-attributes.ts'
import { READABLE } from './question-sign.ts'
import { areaPaint, hatchId, type MarkLook } from './paint.ts'

/** Size of the "?" in a point, in radii; a point too small for it is dotted only. */
const SIGN = 1.5

type ShapeProps = {
  look: MarkLook
  cx: number
  cy: number
  r: number
  role: FigureRole
  palette: Palette
  idPrefix: string
  /** 0 for a point that is part of its line: without a halo. */
  outline: number
}

/** A value as a sign on the plot, in the colour of its series and the look of its status. */
export function PointShape({ look, cx, cy, r, role, palette, idPrefix, outline }: ShapeProps) {
  const paint = areaPaint(look, role, palette, idPrefix, outline)
  if (outline === 0) return <circle cx={px(cx)} cy={px(cy)} r={px(r)} fill={paint.fill} />
  // The halo of paper keeps a mark apart from lines and from its neighbours.
  const halo = <circle cx={px(cx)} cy={px(cy)} r={px(r + outline + 0.5)} fill={palette.paper} />
  if (look === 'hatch') {
    const half = r + outline * 0.4
    return (
      <>
        {halo}
        <rect
          x={px(cx - half)}
          y={px(cy - half)}
          width={px(half * 2)}
          height={px(half * 2)}
          fill={r > 7 ? `url(#${hatchId(idPrefix, role)})` : palette[role].tint}
          stroke={paint.stroke}
          strokeWidth={outline}
        />
        {r <= 7 && (
          <path
            d={`M${px(cx - half)} ${px(cy)}L${px(cx)} ${px(cy - half)}M${px(cx - half)} ${px(cy + half)}L${px(cx + half)} ${px(cy - half)}M${px(cx)} ${px(cy + half)}L${px(cx + half)} ${px(cy)}`}
            fill="none"
            stroke={paint.stroke}
            strokeWidth={px(outline * 0.8)}
          />
        )}
      </>
    )
  }
  if (look === 'solid')
    return (
      <>
        {halo}
        <circle cx={px(cx)} cy={px(cy)} r={px(r)} fill={paint.fill} />
      </>
    )
  return (
    <>
      {halo}
      <circle
        cx={px(cx)}
        cy={px(cy)}
        r={px(r)}
        fill={paint.fill}
        stroke={paint.stroke}
        strokeWidth={paint.strokeWidth}
        strokeDasharray={look === 'forecast' ? `${px(r * 0.75)} ${px(r * 0.5)}` : paint.strokeDasharray}
        strokeLinecap={paint.strokeLinecap}
      />
      {look === 'dots' && r * SIGN >= READABLE && (
        <text x={px(cx)} y={px(cy + r * 0.55)} fontSize={px(r * SIGN)} textAnchor="middle" fill={palette[role].word}>
          ?
        </text>
      )}
    </>
  )
}
