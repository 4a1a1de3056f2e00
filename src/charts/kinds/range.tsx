import type { FigurePoint, FigureSeries } from '#schema/figure-spec.ts'
import { Interval } from '../marks/interval-mark.tsx'
import { markAttributes, provenance } from '../marks/mark-attributes.ts'
import { PointShape } from '../marks/point-mark.tsx'
import { lookOf } from '../marks/paint.ts'
import { TextLines } from '../marks/text-lines.tsx'
import { linearScale } from '../scale/linear.ts'
import { textWidth } from '#charts/label-layout/text-width.ts'
import { ChartFrame, bareAxis } from './chart-frame.tsx'
import { type KindProps, valueText } from './kind-props.ts'
import { type PlotRow, layoutRows, naturalRowsHeight } from './row-layout.ts'
import { RowLabels } from './row-labels.tsx'
import { SeriesKey, layoutKey, needsKey } from './series-key.tsx'
import { footHeight, horizontalValueAxis } from './value-axis.tsx'
import { ValueLabel, markText, valueLabelWidth } from './value-label.tsx'

/** Room of one interval: its value above, the line with its end values below. */
const laneHeight = (p: KindProps): number => p.type.value * 2.5 + p.type.dot * 2

const lanes = (p: KindProps): number => {
  const perRow = new Map<string, number>()
  for (const s of p.panel.series) for (const pt of s.points) perRow.set(String(pt.x), (perRow.get(String(pt.x)) ?? 0) + 1)
  return Math.max(1, ...perRow.values())
}

const keyOf = (p: KindProps) => (needsKey(p.panel) ? layoutKey(p, 0) : { items: [], height: 0 })

export function rangeHeight(p: KindProps): number {
  return naturalRowsHeight(p, lanes(p) * laneHeight(p), keyOf(p).height, footHeight(p))
}

/** Per category an interval from low to high with its ends, and the main value as a mark of its own: never averaged. */
export function RangeKind(p: KindProps) {
  const key = keyOf(p)
  const endText = (v: number | undefined) => (v === undefined ? '' : valueText(v, {}, p))
  const points = p.panel.series.flatMap((s) => s.points)
  const pad = p.type.words
    ? Math.max(
        ...points.map((pt) =>
          Math.max(
            textWidth(endText(pt.low), p.type.tick),
            textWidth(endText(pt.high), p.type.tick),
            valueLabelWidth(markText(pt, p), p) * 0.6,
          ),
        ),
      ) *
        0.62 +
      p.type.dot
    : p.type.dot * 2
  const layout = layoutRows(p, { head: key.height, foot: footHeight(p), padLeft: pad, padRight: pad })
  const { rect } = layout
  const axis = horizontalValueAxis(p, rect.right - rect.left, p.spec.zero)
  const x = linearScale(axis.domain, [rect.left, rect.right])
  const lane = (row: PlotRow, i: number, n: number) => row.top + (row.height / n) * (i + 0.5) + p.type.value * 0.1
  const placed = layout.rows.flatMap((row) => {
    const mine = p.panel.series.flatMap((series) =>
      series.points.flatMap((point, index) => (String(point.x) === row.key ? [{ series, point, index }] : [])),
    )
    return mine.map((m, i) => ({ ...m, y: lane(row, i, mine.length) }))
  })
  const over = (
    <>
      <RowLabels p={p} layout={layout} />
      <SeriesKey p={p} layout={key} round />
      {placed.map((m) => (
        <RangeMark key={`${m.series.id}:${m.index}`} p={p} {...m} x={x} rect={rect} endText={endText} />
      ))}
    </>
  )
  return <ChartFrame p={p} rect={rect} data={[]} x={axis} y={bareAxis([0, 1])} grid="vertical" over={over} />
}

type MarkProps = {
  p: KindProps
  series: FigureSeries
  point: FigurePoint
  index: number
  x: (v: number) => number
  y: number
  rect: { left: number; right: number }
  endText: (v: number | undefined) => string
}

function RangeMark({ p, series, point, index, x, y, rect, endText }: MarkProps) {
  const { low, high, y: value } = point
  const { type, palette } = p
  const main = value ?? (low !== undefined && high !== undefined ? (low + high) / 2 : null)
  const cx = main === null ? rect.left : x(main)
  const attributes = markAttributes(series.id, index, point, cx, y)
  if (main === null) {
    return (
      <g {...attributes}>
        <ValueLabel p={p} series={series} point={point} x={rect.left} cy={y} side="right" text={markText(point, p)} />
      </g>
    )
  }
  const colours = palette[series.role]
  const ends =
    low !== undefined && high !== undefined
      ? ([
          [low, 'low'],
          [high, 'high'],
        ] as const)
      : []
  return (
    <g {...attributes}>
      {low !== undefined && high !== undefined && (
        <Interval x0={x(low)} x1={x(high)} y={y} tick={type.dot * 1.6} colour={colours.mark} stroke={type.stroke} dashed={point.forecast} />
      )}
      {value !== null && (
        <PointShape
          look={lookOf(point)}
          ringed={point.status === 'supported' && !point.forecast}
          cx={cx}
          cy={y}
          r={type.dot * 1.2}
          role={series.role}
          palette={palette}
          idPrefix={p.idPrefix}
          outline={type.outline}
        />
      )}
      {type.words && value !== null && (
        <TextLines
          lines={[markText(point, p)]}
          className="value"
          x={cx}
          y={y - type.dot * 2.2}
          size={type.value}
          weight={600}
          fill={palette.ink}
          anchor="middle"
          provenance={provenance(point)}
          halo={palette.paper}
        />
      )}
      {type.words &&
        ends.map(([v, end]) => {
          // Two ends close together would print over each other: they move outwards.
          const near =
            Math.abs(x(ends[1]?.[0] ?? v) - x(ends[0]?.[0] ?? v)) <
            (textWidth(endText(low), type.tick) + textWidth(endText(high), type.tick)) / 2 + type.tick
          return v === value && ends.length > 0 && low !== high ? null : (
            <TextLines
              key={end}
              lines={[endText(v)]}
              className="value"
              x={x(v)}
              y={y + type.dot * 1.6 + type.tick}
              size={type.tick}
              fill={palette.mutedInk}
              anchor={near ? (end === 'low' ? 'end' : 'start') : 'middle'}
              provenance={provenance(point)}
              halo={palette.paper}
            />
          )
        })}
    </g>
  )
}
