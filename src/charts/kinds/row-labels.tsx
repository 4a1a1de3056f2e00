import { labelProvenance } from '../marks/mark-attributes.ts'
import { TextLines } from '../marks/text-lines.tsx'
import type { KindProps } from './kind-props.ts'
import type { RowLayout } from './row-layout.ts'

/** Category names of a chart of rows, wrapped: Recharts' own ticks never wrap Chinese. */
export function RowLabels({ p, layout }: { p: KindProps; layout: RowLayout }) {
  return (
    <g className="row-labels">
      {layout.rows.map((row) => row.lines.length > 0 && <TextLines key={row.key} className="tick" axis="y" lines={row.lines} x={row.labelX} y={row.labelY} size={p.type.label} lineHeight={p.type.lineHeight} anchor={row.labelAnchor} fill={p.palette.ink2} provenance={labelProvenance(p.labels, row.key)} />)}
    </g>
  )
}
