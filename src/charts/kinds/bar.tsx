import { Bar } from 'recharts'
import type { FigurePoint, FigureSeries } from '#schema/figure-spec.ts'
import { BarMark } from '../marks/bar-mark.tsx'
import { Interval } from '../marks/interval-mark.tsx'
import { markAttributes } from '../marks/mark-attributes.ts'
import { lookOf } from '../marks/paint.ts'
import { linearScale, niceTicks } from '../scale/linear.ts'
import { ChartFrame, bareAxis } from './chart-frame.tsx'
import { type KindProps, plottedValues } from './kind-props.ts'
import { layoutRows, naturalRowsHeight } from './row-layout.ts'
import { RowBaseline, RowLabels } from './row-labels.tsx'
import { SeriesKey, layoutKey, needsKey, repeatOpacity } from './series-key.tsx'
import { ValueLabel, markText, valueLabelWidth } from './value-label.tsx'

type Cell = { series: FigureSeries; seriesIndex: number; point: FigurePoint; index: number; slot: number }

/** Cells by category. Series that never meet in a category share one slot, so that no bar keeps room for an absent one. */
function cellsOf(p: KindProps): { cells: Cell[]; slots: number } {
  const all = p.panel.series.flatMap((series, seriesIndex) =>
    series.points.map((point, index) => ({ series, seriesIndex, point, index, slot: seriesIndex })),
  )
  const meet = new Set(all.map((c) => String(c.point.x))).size < all.length
  return { cells: meet ? all : all.map((c) => ({ ...c, slot: 0 })), slots: meet ? p.panel.series.length : 1 }
}

export function barHeight(p: KindProps): number {
  const { slots } = cellsOf(p)
  return naturalRowsHeight(p, slots * (p.type.bar + 2), needsKey(p.panel) ? layoutKey(p, 0).height : 0, p.type.pad)
}

/** Horizontal bars from zero: grouped when series share categories, to both sides of the baseline when values are negative. */
export function BarKind(p: KindProps) {
  const { cells, slots } = cellsOf(p)
  const key = needsKey(p.panel) ? layoutKey(p, 0) : { items: [], height: 0 }
  const values = plottedValues(p.panel)
  const room = (sign: 1 | -1) =>
    Math.max(
      0,
      ...cells
        .filter((c) => (sign < 0 ? (c.point.y ?? 0) < 0 : (c.point.y ?? 0) >= 0))
        .map((c) => valueLabelWidth(markText(c.point, p), p)),
    )
  const layout = layoutRows(p, {
    head: key.height,
    foot: p.type.pad,
    padLeft: p.type.words ? room(-1) : 0,
    padRight: p.type.words ? room(1) : 0,
  })
  const { rect } = layout
  // Bars start at zero and end at the largest value: with every value written out, round ticks would only shorten them.
  const domain: [number, number] = values.length ? [Math.min(0, ...values), Math.max(0, ...values)] : niceTicks([]).domain
  if (domain[0] === domain[1]) domain[1] = 1
  const x = linearScale(domain, [rect.left, rect.right])
  const barSize = Math.max(2, Math.min(p.type.bar, (layout.band - layout.labelHeight - p.type.pad * 1.4) / slots - 2))
  const slotTop = (row: number, slot: number) =>
    (layout.rows[row]?.top ?? 0) + ((layout.rows[row]?.height ?? 0) - slots * (barSize + 2) + 2) / 2 + slot * (barSize + 2)
  const rowOf = new Map(layout.rows.map((r, i) => [r.key, i]))
  const data = layout.rows.map((row) => ({
    key: row.key,
    ...Object.fromEntries(cells.filter((c) => String(c.point.x) === row.key && c.point.y !== null).map((c) => [`s${c.slot}`, c.point.y])),
  }))

  const barOf = (slot: number) =>
    function Shape({ originalDataIndex: row, x: left, width }: { originalDataIndex: number; x: number; width: number }) {
      const cell = cells.find((c) => c.slot === slot && rowOf.get(String(c.point.x)) === row)
      if (!cell) return <g />
      const top = slotTop(row, slot)
      return (
        <BarMark
          attributes={markAttributes(cell.series.id, cell.index, cell.point, left + width / 2, top + barSize / 2)}
          x={left}
          y={top}
          width={width}
          height={barSize}
          look={lookOf(cell.point)}
          role={cell.series.role}
          palette={p.palette}
          idPrefix={p.idPrefix}
          outline={p.type.outline}
          fillOpacity={slots > 1 ? solidOpacity(p, cell) : undefined}
        />
      )
    }

  const over = (
    <>
      <RowLabels p={p} layout={layout} />
      <SeriesKey p={p} layout={key} />
      <RowBaseline p={p} layout={layout} x={x(0)} />
      {cells.map((c) => {
        const row = rowOf.get(String(c.point.x)) ?? 0
        const cy = slotTop(row, c.slot) + barSize / 2
        const { y, low, high } = c.point
        const end = x(y ?? 0)
        const whisker = low !== undefined && high !== undefined && p.type.words
        const side = (y ?? 0) < 0 ? 'left' : 'right'
        const labelAt = side === 'left' ? Math.min(end, whisker ? x(low) : end) : Math.max(end, whisker ? x(high) : end)
        return (
          <g key={`${c.series.id}:${c.index}`} {...(y === null ? markAttributes(c.series.id, c.index, c.point, x(0), cy) : {})}>
            {whisker && <Interval x0={x(low)} x1={x(high)} y={cy} tick={barSize * 0.25} colour={p.palette.ink} stroke={p.type.outline} />}
            <ValueLabel p={p} series={c.series} point={c.point} x={labelAt} cy={cy} side={side} text={markText(c.point, p)} />
          </g>
        )
      })}
    </>
  )
  return (
    <ChartFrame
      p={p}
      rect={rect}
      layout="vertical"
      data={data}
      x={bareAxis(domain)}
      y={{ kind: 'band', key: 'key' }}
      grid="none"
      over={over}
    >
      {Array.from({ length: slots }, (_, slot) => (
        <Bar key={slot} dataKey={`s${slot}`} barSize={barSize} isAnimationActive={false} shape={barOf(slot)} />
      ))}
    </ChartFrame>
  )
}

const solidOpacity = (p: KindProps, cell: Cell): number | undefined => {
  const opacity = repeatOpacity(p.panel, cell.seriesIndex)
  return opacity === 1 || lookOf(cell.point) !== 'solid' ? undefined : opacity
}
