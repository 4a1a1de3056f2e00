import type { Provenance } from './mark-attributes.ts'
import { px } from './mark-attributes.ts'

type TextLinesProps = {
  lines: readonly string[]
  x: number
  /** Baseline of the first line. */
  y: number
  size: number
  lineHeight?: number
  fill: string
  anchor?: 'start' | 'middle' | 'end'
  weight?: number
  className?: string
  provenance?: Provenance
  axis?: 'x' | 'y'
  /** Colour of a halo that keeps words readable over lines and hatches. */
  halo?: string | undefined
}

/** SVG text on one or more lines. */
export function TextLines({
  lines,
  x,
  y,
  size,
  lineHeight = 1.3,
  fill,
  anchor = 'start',
  weight,
  className,
  provenance,
  axis,
  halo,
}: TextLinesProps) {
  return (
    <text
      className={className}
      x={px(x)}
      y={px(y)}
      fontSize={size}
      fill={fill}
      textAnchor={anchor}
      fontWeight={weight}
      data-axis={axis}
      {...(halo ? { stroke: halo, strokeWidth: px(size * 0.28), strokeLinejoin: 'round' as const, paintOrder: 'stroke' } : {})}
      {...provenance}
    >
      {lines.length === 1
        ? lines[0]
        : lines.map((line, i) => (
            <tspan key={`${i}${line}`} x={px(x)} dy={i === 0 ? 0 : px(size * lineHeight)}>
              {line}
            </tspan>
          ))}
    </text>
  )
}
