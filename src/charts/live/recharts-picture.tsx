import { Bar, CartesianGrid, ComposedChart, DefaultZIndexes, Line, Scatter, XAxis, YAxis, ZIndexLayer } from 'recharts'
import type { Axis, PlotLayout, Shape, TextShape } from '../layout/types.ts'
import { PatternDefs } from '../marks/status-patterns.tsx'
import { px } from '../marks/mark-attributes.ts'
import { colourOf } from '../picture/colour.ts'
import { Picture, Shapes } from '../picture/picture.tsx'
import { type Paint, ShapeOf, Words } from '../picture/shape.tsx'
import { type BarOf, isOwnKind, toRecharts, valueAt } from './to-recharts.ts'

type Props = { layout: PlotLayout; sprite?: boolean } & Paint

/**
 * A layout drawn by Recharts as far as it can (axes, grid, lines, bars, scatter), and by our own shapes for the rest. Recharts gets the
 * domain, ticks and size of the layout, so that its marks are where the layout says. Nothing is animated and nothing listens: focus,
 * hover and keys belong to the figure frame around it.
 */
export function RechartsPicture({ layout, palette, idPrefix, sprite = false }: Props) {
  if (isOwnKind(layout)) return <Picture layout={layout} palette={palette} idPrefix={idPrefix} sprite={sprite} />
  const { width, height, rect, type, x, y } = layout
  const plot = toRecharts(layout)
  const hasGrid = layout.shapes.some((s) => s.kind === 'path' && s.part === 'grid')
  return (
    <ComposedChart
      id={`${idPrefix}-${layout.figure}-${layout.panel}`}
      className="plot-chart"
      width={width}
      height={height}
      layout={plot.isAcross ? 'vertical' : 'horizontal'}
      data={plot.data}
      margin={{ top: rect.top, right: width - rect.right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      barCategoryGap={0}
      barGap={0}
    >
      {sprite && <PatternDefs palette={palette} idPrefix={idPrefix} scale={type.outline / 1.5} />}
      {hasGrid && (
        <CartesianGrid horizontal={y?.kind === 'linear'} vertical={y?.kind === 'band'} stroke={palette.grid} strokeWidth={type.hairline} />
      )}
      <XAxis
        {...axisProps(x, plot.lines.length + plot.points.length > 0 ? 't' : undefined)}
        height={height - rect.bottom}
        tick={tickRenderer(layout, x, palette, 'x')}
      />
      <YAxis {...axisProps(y, plot.points.length > 0 ? 'v' : undefined)} width={rect.left} tick={tickRenderer(layout, y, palette, 'y')} />
      {plot.lines.map(({ key, shape }) => (
        <Line
          key={key}
          dataKey={key}
          type="linear"
          connectNulls
          dot={false}
          activeDot={false}
          isAnimationActive={false}
          stroke={colourOf(palette, shape.colour)}
          strokeWidth={shape.width}
          strokeDasharray={shape.dash?.map(px).join(' ')}
        />
      ))}
      {Array.from({ length: plot.slots }, (_, slot) => (
        <Bar
          key={slot}
          dataKey={`b${slot}`}
          isAnimationActive={false}
          shape={barRenderer(layout, plot.bars, slot, plot.isAcross, { palette, idPrefix })}
        />
      ))}
      {plot.points.length > 0 && (
        <Scatter
          dataKey="v"
          isAnimationActive={false}
          shape={({ cx, cy, index }: { cx?: number; cy?: number; index: number }) => {
            const shape = plot.points[index]
            if (!shape || cx === undefined || cy === undefined) return <g />
            return <ShapeOf shape={{ ...shape, x: cx, y: cy }} layout={layout} palette={palette} idPrefix={idPrefix} />
          }}
        />
      )}
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <Shapes layout={layout} shapes={plot.own} palette={palette} idPrefix={idPrefix} />
      </ZIndexLayer>
    </ComposedChart>
  )
}

/** `key`: the field of the rows that holds this axis' numbers, where its series do not name it. Without allowDataOverflow, which would clip marks at the edge of the plot: our domains cover all data, so Recharts keeps them. */
function axisProps(axis: Axis | null, key: string | undefined) {
  const common = { axisLine: false, tickLine: false, interval: 0 as const }
  if (axis === null || axis.kind === 'band') return { ...common, type: 'category' as const, dataKey: 'key' }
  return {
    ...common,
    type: 'number' as const,
    dataKey: key,
    domain: [...axis.domain],
    ticks: axis.ticks.map((t) => valueAt(axis, t.at)),
    scale: 'linear' as const,
  }
}

/** Tick words as the layout has them; Recharts says which ticks there are. Bands have theirs drawn together with the first. */
function tickRenderer(layout: PlotLayout, axis: Axis | null, palette: Paint['palette'], side: 'x' | 'y') {
  const isTick = (s: Shape): s is TextShape => s.kind === 'text' && s.part === 'tick'
  const words = layout.shapes.filter(isTick).filter((s) => (s.anchor === 'end') === (side === 'y'))
  return function Tick({ index }: { index: number }) {
    if (axis === null) return <g />
    const mine = axis.kind === 'band' ? (index === 0 ? words : []) : words.filter((w) => w.lines[0] === axis.ticks[index]?.text)
    return (
      <g>
        {mine.map((w) => (
          <Words key={`${w.x} ${w.y}`} shape={w} palette={palette} />
        ))}
      </g>
    )
  }
}

type BarPlace = { originalDataIndex: number; x: number; y: number; width: number; height: number }

/** A bar whose length is Recharts' and whose thickness the layout's. */
function barRenderer(layout: PlotLayout, bars: readonly BarOf[], slot: number, isAcross: boolean, paint: Paint) {
  return function BarOfRecharts({ originalDataIndex, x, y, width, height }: BarPlace) {
    const bar = bars.find((b) => b.slot === slot && b.row === originalDataIndex)
    if (!bar) return <g />
    const { box } = bar.shape
    const along = isAcross
      ? { ...box, left: Math.min(x, x + width), right: Math.max(x, x + width) }
      : { ...box, top: Math.min(y, y + height), bottom: Math.max(y, y + height) }
    return <ShapeOf shape={{ ...bar.shape, box: along }} layout={layout} {...paint} />
  }
}
