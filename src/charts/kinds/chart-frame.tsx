import type { ReactNode } from 'react'
import { CartesianGrid, ComposedChart, DefaultZIndexes, XAxis, YAxis, ZIndexLayer } from 'recharts'
import { TextLines } from '../marks/text-lines.tsx'
import { PatternDefs } from '../marks/status-patterns.tsx'
import type { KindProps, Rect } from './kind-props.ts'

export type NumericAxis = {
  kind: 'number'
  domain: [number, number]
  ticks: number[]
  text: (
    value: number,
  ) => string[] /** Field of the rows that holds this axis' numbers, where the series do not name it: time, and both axes of a scatter. */
  key?: 't' | 'v'
}
type BandAxis = { kind: 'band'; key: string }
type AxisSpec = NumericAxis | BandAxis

/** Axis that only scales: no ticks are drawn. */
export const bareAxis = (domain: [number, number]): NumericAxis => ({ kind: 'number', domain, ticks: [], text: () => [] })

type Row = Record<string, unknown>

type FrameProps = {
  p: KindProps
  rect: Rect
  layout?: 'horizontal' | 'vertical'
  data: Row[]
  x: AxisSpec
  y: AxisSpec
  grid: 'horizontal' | 'vertical' | 'none'
  barGap?: number
  /** Recharts series. */
  children?: ReactNode
  /** Words and marks drawn on top, in the same coordinates: our scales and Recharts' share domain and range. */
  over?: ReactNode
}

/**
 * Recharts chart whose plot area is exactly `rect`: axis sizes are fixed, ticks are given, nothing is animated and
 * nothing listens; focus, hover and keys belong to the figure frame around it.
 */
export function ChartFrame({ p, rect, layout = 'horizontal', data, x, y, grid, barGap = 2, children, over }: FrameProps) {
  const { width, height, palette, type } = p
  return (
    <ComposedChart
      id={`${p.idPrefix}-${p.spec.id}-${p.panel.id}`}
      className="plot-chart"
      width={width}
      height={height}
      layout={layout}
      data={data}
      margin={{ top: rect.top, right: width - rect.right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      barGap={barGap}
      barCategoryGap={0}
      stackOffset="sign"
    >
      {p.sprite && <PatternDefs palette={palette} idPrefix={p.idPrefix} scale={type.outline / 1.5} />}
      {grid !== 'none' && (
        <CartesianGrid
          horizontal={grid === 'horizontal'}
          vertical={grid === 'vertical'}
          stroke={palette.grid}
          strokeWidth={type.hairline}
        />
      )}
      <XAxis {...axisProps(x)} height={height - rect.bottom} tick={tickRenderer(p, x, 'x', rect)} />
      <YAxis {...axisProps(y)} width={rect.left} tick={tickRenderer(p, y, 'y', rect)} />
      {children}
      <ZIndexLayer zIndex={DefaultZIndexes.label}>{over}</ZIndexLayer>
    </ComposedChart>
  )
}

/** Without allowDataOverflow, which would clip marks at the edge of the plot: our domains cover all data, so Recharts keeps them. */
function axisProps(axis: AxisSpec) {
  const common = { axisLine: false, tickLine: false, interval: 0 as const }
  if (axis.kind === 'band') return { ...common, type: 'category' as const, dataKey: axis.key }
  return { ...common, type: 'number' as const, dataKey: axis.key, domain: axis.domain, ticks: axis.ticks, scale: 'linear' as const }
}

type TickProps = { x: number | string; y: number | string; payload: { value: unknown } }

function tickRenderer(p: KindProps, axis: AxisSpec, side: 'x' | 'y', rect: Rect) {
  return function Tick({ x, y, payload }: TickProps) {
    const lines = axis.kind === 'number' && p.type.words ? axis.text(Number(payload.value)) : []
    if (!lines.length) return <g />
    const size = p.type.tick
    const at =
      side === 'x'
        ? { x: Number(x), y: rect.bottom + size * 1.5 }
        : { x: rect.left - p.type.pad, y: Number(y) + size * 0.35 - ((lines.length - 1) * size * 1.3) / 2 }
    return (
      <TextLines
        className="tick"
        axis={side}
        lines={lines}
        {...at}
        size={size}
        fill={p.palette.mutedInk}
        anchor={side === 'x' ? 'middle' : 'end'}
      />
    )
  }
}

/** The solid line values stand on. */
export function Baseline({ p, x0, x1, y0, y1 }: { p: KindProps; x0: number; x1: number; y0: number; y1: number }) {
  return <path className="baseline" d={`M${x0} ${y0}L${x1} ${y1}`} stroke={p.palette.ink} strokeWidth={p.type.hairline} fill="none" />
}
