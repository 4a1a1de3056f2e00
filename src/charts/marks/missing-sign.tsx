import type { Palette } from '../palette.ts'
import type { TypeScale } from '../scale/type-scale.ts'
import { px } from './mark-attributes.ts'

/** A small cross where a date or a category has no value, so that the gap is known to be one. */
export function MissingSign({ p, cx, cy }: { p: { palette: Palette; type: TypeScale }; cx: number; cy: number }) {
  const r = p.type.dot * 0.75
  return (
    <path
      d={`M${px(cx - r)} ${px(cy - r)}l${px(r * 2)} ${px(r * 2)}m0 ${px(-r * 2)}l${px(-r * 2)} ${px(r * 2)}`}
      stroke={p.palette.mutedInk}
      strokeWidth={p.type.hairline}
      fill="none"
    />
  )
}
