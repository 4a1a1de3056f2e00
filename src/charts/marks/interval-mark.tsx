import { px } from './mark-attributes.ts'

/** Low–high interval on a horizontal axis: a line with an end tick on each side. Dashed when it is a forecast. */
export function Interval({
  x0,
  x1,
  y,
  tick,
  colour,
  stroke,
  dashed,
}: {
  x0: number
  x1: number
  y: number
  tick: number
  colour: string
  stroke: number
  dashed?: boolean | undefined
}) {
  return (
    <g className="interval" stroke={colour} strokeWidth={stroke} fill="none">
      <path d={`M${px(x0)} ${px(y)}H${px(x1)}`} strokeDasharray={dashed ? `${stroke * 3} ${stroke * 2}` : undefined} />
      <path d={`M${px(x0)} ${px(y - tick)}v${px(tick * 2)}M${px(x1)} ${px(y - tick)}v${px(tick * 2)}`} />
    </g>
  )
}

/** The same on a vertical axis. */
export function VerticalInterval({
  y0,
  y1,
  x,
  tick,
  colour,
  stroke,
}: {
  y0: number
  y1: number
  x: number
  tick: number
  colour: string
  stroke: number
}) {
  return (
    <path
      className="interval"
      d={`M${px(x)} ${px(y0)}V${px(y1)}M${px(x - tick)} ${px(y0)}h${px(tick * 2)}M${px(x - tick)} ${px(y1)}h${px(tick * 2)}`}
      stroke={colour}
      strokeWidth={stroke}
      fill="none"
    />
  )
}
