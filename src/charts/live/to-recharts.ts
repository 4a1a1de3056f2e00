import type { Axis, BarShape, PathShape, PlotLayout, PointShape, Shape } from '../layout/types.ts'

/** The value at a place of an axis: the inverse of its scale. Log axes are given to Recharts as their exponents. */
export function valueAt(axis: Axis & { kind: 'linear' | 'time' }, place: number): number {
  const [d0, d1] = axis.domain
  const [r0, r1] = axis.range
  return r1 === r0 ? d0 : d0 + ((place - r0) / (r1 - r0)) * (d1 - d0)
}

const isScale = (axis: Axis | null): axis is Axis & { kind: 'linear' | 'time' } => axis !== null && axis.kind !== 'band'

/** One row of Recharts' data: places on the axes are numbers, spans of bars pairs. */
type Row = Record<string, number | string | [number, number]>
/** A bar as Recharts counts it: its row of data, and its place among the bars of that row. */
export type BarOf = { row: number; slot: number; shape: BarShape }
/** A layout in the terms of Recharts: rows of data, and which shape each of their values stands for. */
export type RechartsPlot = {
  data: Row[]
  /** Pieces of lines, by the key of their values. */
  lines: { key: string; shape: PathShape }[]
  bars: BarOf[]
  slots: number
  points: PointShape[]
  /** True when bars lie along the x axis. */
  isAcross: boolean
  /** Shapes that Recharts cannot draw, in order. */
  own: Shape[]
}

/** Kinds drawn with our own shapes only. */
export const isOwnKind = ({ kind, x, y }: PlotLayout): boolean =>
  kind === 'slope' || kind === 'timeline' || kind === 'range' || kind === 'dumbbell' || x === null || y === null

/** A layout in the terms of Recharts: data in the units of the axes, and what is left for our own drawing. */
export function toRecharts(layout: PlotLayout): RechartsPlot {
  const { shapes, x, y } = layout
  const isLine = (s: Shape): s is PathShape => s.kind === 'path' && s.part === 'line' && isScale(x) && isScale(y)
  const isBar = (s: Shape): s is BarShape => s.kind === 'bar'
  const isPoint = (s: Shape): s is PointShape => s.kind === 'point' && layout.kind === 'scatter'
  const isAxis = (s: Shape) => (s.kind === 'path' && s.part === 'grid') || (s.kind === 'text' && s.part === 'tick')
  const lines = shapes.filter(isLine).map((shape, i) => ({ key: `l${i}`, shape }))
  const points = shapes.filter(isPoint)
  const bars = placeBars(layout, shapes.filter(isBar))
  return {
    data: [...lineRows(layout, lines), ...pointRows(layout, points), ...barRows(layout, bars)],
    lines,
    bars,
    points,
    slots: Math.max(0, ...bars.map((b) => b.slot + 1)),
    isAcross: y?.kind === 'band',
    own: shapes.filter((s) => !isLine(s) && !isBar(s) && !isPoint(s) && !isAxis(s)),
  }
}

/** One row per place and one key per run: a run joins its own points only, even if other points lie between them. */
function lineRows({ x, y }: PlotLayout, lines: RechartsPlot['lines']): Row[] {
  if (!isScale(x) || !isScale(y)) return []
  const rows = new Map<number, Row>()
  for (const { key, shape } of lines)
    for (const [px, py] of shape.lines[0] ?? []) rows.set(px, { ...(rows.get(px) ?? { t: valueAt(x, px) }), [key]: valueAt(y, py) })
  return [...rows.entries()].sort(([a], [b]) => a - b).map(([, row]) => row)
}

const pointRows = ({ x, y }: PlotLayout, points: readonly PointShape[]): Row[] =>
  isScale(x) && isScale(y) ? points.map((p) => ({ t: valueAt(x, p.x), v: valueAt(y, p.y) })) : []

/** For each bar its band and its position among the bars of the band. */
function placeBars({ x, y }: PlotLayout, bars: readonly BarShape[]): BarOf[] {
  const band = x?.kind === 'band' ? x : y?.kind === 'band' ? y : null
  if (!band) return []
  const [from, to] = band.range
  const step = (to - from) / Math.max(1, band.keys.length)
  const turns = new Map<number, number>()
  return bars.map((shape) => {
    const { left, right, top, bottom } = shape.box
    const centre = band === x ? (left + right) / 2 : (top + bottom) / 2
    const row = Math.max(0, Math.min(band.keys.length - 1, Math.floor((centre - from) / step)))
    const slot = turns.get(row) ?? 0
    turns.set(row, slot + 1)
    return { row, slot, shape }
  })
}

function barRows({ x, y }: PlotLayout, bars: readonly BarOf[]): Row[] {
  const band = x?.kind === 'band' ? x : y?.kind === 'band' ? y : null
  const scale = isScale(x) ? x : isScale(y) ? y : null
  if (!band || !scale) return []
  return band.keys.map((key, row) => ({
    key,
    ...Object.fromEntries(
      bars
        .filter((b) => b.row === row)
        .map(({ slot, shape: { box } }): [string, [number, number]] => [
          `b${slot}`,
          scale === x ? [valueAt(scale, box.left), valueAt(scale, box.right)] : [valueAt(scale, box.bottom), valueAt(scale, box.top)],
        ]),
    ),
  }))
}
