import type { ReactNode } from 'react'
import { TextLines } from '../marks/text-lines.tsx'
import { PatternDefs } from '../marks/status-patterns.tsx'
import type { KindProps } from './kind-props.ts'

/** SVG of the kinds drawn with our own scales only (slope, timeline, large scatters). Also renders on a server. */
export function HandFrame({ p, children }: { p: KindProps; children: ReactNode }) {
  return (
    <svg className="plot-chart" width={p.width} height={p.height} viewBox={`0 0 ${p.width} ${p.height}`}>
      {p.sprite && <PatternDefs palette={p.palette} idPrefix={p.idPrefix} scale={p.type.outline / 1.5} />}
      {children}
    </svg>
  )
}

/** A panel without a single point says so. */
export function Empty({ p }: { p: KindProps }) {
  return (
    <HandFrame p={p}>
      <TextLines
        lines={[p.words.noData]}
        x={p.width / 2}
        y={p.height / 2}
        size={p.type.label}
        fill={p.palette.mutedInk}
        anchor="middle"
        className="note"
      />
    </HandFrame>
  )
}
