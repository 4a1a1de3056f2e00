import { labelProvenance, px } from '../marks/mark-attributes.ts'
import { TextLines } from '../marks/text-lines.tsx'
import type { KindProps } from './kind-props.ts'
import type { RowLayout } from './row-layout.ts'

/** Category names of a chart of rows, wrapped: Recharts' own ticks never wrap Chinese. */
export function RowLabels({ p, layout }: { p: KindProps; layout: RowLayout }) {
  return (
    <g className="row-labels">
      {layout.rows.map(
        (row) =>
          row.lines.length > 0 && (
            <TextLines
              key={row.key}
              className="tick"
              axis="y"
              lines={row.lines}
              x={row.labelX}
              y={row.labelY}
              size={p.type.label}
              lineHeight={p.type.lineHeight}
              anchor={row.labelAnchor}
              fill={p.palette.ink2}
              provenance={labelProvenance(p.labels, row.key)}
              halo={p.palette.paper}
            />
          ),
      )}
    </g>
  )
}

/** The line bars stand on; where names stand above the bars it stops short of them. */
export function RowBaseline({ p, layout, x }: { p: KindProps; layout: RowLayout; x: number }) {
  const { rect, rows, stacked } = layout
  const inset = p.type.pad * 0.4
  const d = stacked
    ? rows.map((r) => `M${px(x)} ${px(r.top + inset)}V${px(r.top + r.height - inset)}`).join('')
    : `M${px(x)} ${px(rect.top)}V${px(rect.bottom)}`
  return <path className="baseline" d={d} stroke={p.palette.ink} strokeWidth={p.type.hairline} fill="none" />
}
