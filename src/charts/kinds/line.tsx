import { Line } from 'recharts'
import { VerticalInterval } from '../marks/interval-mark.tsx'
import { labelProvenance, markAttributes, provenance, px } from '../marks/mark-attributes.ts'
import { lookOf } from '../marks/paint.ts'
import { MissingSign } from '../marks/missing-sign.tsx'
import { PointMark } from '../marks/point-mark.tsx'
import { TextLines } from '../marks/text-lines.tsx'
import { spreadLabels } from '#charts/label-layout/spread-labels.ts'
import { Baseline, ChartFrame } from './chart-frame.tsx'
import { type KindProps, valueText } from './kind-props.ts'
import { type LineLayout, type LineOfSeries, type LinePoint, layoutLine } from './line-layout.ts'
import { Notes } from './notes.tsx'

export function lineHeight(p: KindProps): number {
  const body = p.variant === 'full-screen' ? p.width * 0.45 : Math.max(200, Math.min(360, p.width * 0.46))
  return Math.ceil(body + layoutLine({ ...p, height: body }).notes.height)
}

/** Lines over time, cut at breaks and gaps, named and valued at their ends. */
export function LineKind(p: KindProps) {
  const layout = layoutLine(p)
  const { lines, rect, y } = layout
  const segments = lines.flatMap((line, li) => line.segments.map((segment, si) => ({ line, segment, key: `l${li}s${si}` })))
  // One row per date and one key per run: a run joins its own points only, whatever stands between them.
  const rows = new Map<number, Record<string, number>>()
  for (const { segment, key } of segments)
    for (const pt of segment.points) rows.set(pt.t, { ...(rows.get(pt.t) ?? { t: pt.t }), ...(pt.y === null ? {} : { [key]: pt.y }) })
  const data = [...rows.values()].sort((a, b) => (a.t ?? 0) - (b.t ?? 0))
  const zeroY = layout.yAxis.domain[0] <= 0 && layout.yAxis.domain[1] >= 0 ? y(0) : rect.bottom
  const over = (
    <>
      <Notes p={p} layout={layout.notes} rect={rect} />
      <Baseline p={p} x0={rect.left} x1={rect.right} y0={zeroY} y1={zeroY} />
      {lines.map((line) => (
        <LineMarks key={line.series.id} p={p} line={line} layout={layout} />
      ))}
      <EndLabels p={p} layout={layout} />
      {lines.length === 1 && lines[0] && <FirstValue p={p} line={lines[0]} layout={layout} />}
    </>
  )
  return (
    <ChartFrame
      p={p}
      rect={rect}
      data={data}
      x={layout.xAxis}
      y={layout.yAxis}
      grid={p.variant === 'thumb' ? 'none' : 'horizontal'}
      over={over}
    >
      {segments.map(({ line, segment, key }) => (
        <Line
          key={key}
          dataKey={key}
          type="linear"
          connectNulls
          dot={false}
          activeDot={false}
          isAnimationActive={false}
          stroke={p.palette[line.series.role].mark}
          strokeWidth={p.type.stroke}
          strokeDasharray={segment.forecast ? `${p.type.stroke * 3} ${p.type.stroke * 2}` : undefined}
        />
      ))}
    </ChartFrame>
  )
}

/** Points closer than this stand as part of the line; they stay marks, for hover and keys. */
const CLOSE = 18

function LineMarks({ p, line, layout }: { p: KindProps; line: LineOfSeries; layout: LineLayout }) {
  const { x, y, rect } = layout
  const spacing = (rect.right - rect.left) / Math.max(1, line.drawn.length - 1)
  const close = spacing < CLOSE * (p.variant === 'full-screen' ? 2.5 : 1) || p.variant === 'thumb'
  const role = line.series.role
  return (
    <g data-series={line.series.id}>
      {line.drawn.map((pt) => {
        const cx = x(pt.t)
        const cy = pt.y === null ? rect.bottom : y(pt.y)
        const attributes = markAttributes(line.series.id, pt.index, pt.point, cx, cy)
        if (pt.y === null) {
          // A date without a value: a small open sign on the baseline, so that the gap is known to be one.
          return (
            <g key={pt.index} {...attributes}>
              <MissingSign p={p} cx={cx} cy={cy} />
            </g>
          )
        }
        const { low, high } = pt.point
        const interval = low !== undefined && high !== undefined && (
          <VerticalInterval y0={y(high)} y1={y(low)} x={cx} tick={p.type.dot} colour={p.palette[role].mark} stroke={p.type.outline} />
        )
        if (close && lookOf(pt.point) === 'solid') {
          return (
            <g key={pt.index} {...attributes}>
              {interval}
              <circle cx={px(cx)} cy={px(cy)} r={p.type.stroke / 2} fill={p.palette[role].mark} />
            </g>
          )
        }
        return (
          <g key={pt.index}>
            {interval}
            <PointMark
              attributes={attributes}
              cx={cx}
              cy={cy}
              r={close ? p.type.dot * 0.7 : p.type.dot}
              status={pt.point.status}
              forecast={pt.forecast}
              role={role}
              palette={p.palette}
              idPrefix={p.idPrefix}
              outline={p.type.outline}
            />
          </g>
        )
      })}
    </g>
  )
}

/** Names and last values at the right, moved apart where lines end close together. */
function EndLabels({ p, layout }: { p: KindProps; layout: LineLayout }) {
  const size = p.type.label
  const step = size * 1.22
  const entries = layout.lines.flatMap((line) => (line.end ? [{ line, end: line.end }] : []))
  const heights = entries.map(({ end }) => (end.name.length + end.value.length) * step + size * 0.35)
  const centres = spreadLabels(
    entries.map(({ end }, i) => ({ at: layout.y(end.point.y ?? 0), size: heights[i] ?? step })),
    Math.min(layout.rect.top, layout.rect.bottom - heights.reduce((a, b) => a + b, 0)) - size * 0.5,
    layout.rect.bottom + size * 0.4,
  )
  return (
    <g className="end-labels">
      {entries.map(({ line, end }, i) => {
        const x = layout.rect.right + p.type.dot + p.type.pad
        const top = (centres[i] ?? 0) - ((heights[i] ?? 0) - size * 0.35) / 2 + size * 0.9
        const colours = p.palette[line.series.role]
        return (
          <g key={line.series.id}>
            {end.name.length > 0 && (
              <TextLines
                lines={end.name}
                x={x}
                y={top}
                size={size}
                lineHeight={1.22}
                weight={600}
                fill={colours.word}
                className="series-name"
                provenance={labelProvenance(p.labels, line.series.label)}
                halo={p.palette.paper}
              />
            )}
            <TextLines
              lines={end.value}
              lineHeight={1.22}
              x={x}
              y={top + end.name.length * step}
              size={p.type.value}
              weight={end.name.length ? undefined : 600}
              fill={end.name.length ? p.palette.ink : colours.word}
              className="value"
              provenance={provenance(end.point.point)}
              halo={p.palette.paper}
            />
          </g>
        )
      })}
    </g>
  )
}

/** The first value of a single line, on the side the line does not take. */
function FirstValue({ p, line, layout }: { p: KindProps; line: LineOfSeries; layout: LineLayout }) {
  const drawn = line.drawn.filter((pt): pt is LinePoint & { y: number } => pt.y !== null)
  const [first, second] = drawn
  if (!first || !second || !p.type.words || drawn.length < 3) return null
  const rising = second.y > first.y
  const cy = layout.y(first.y)
  const below = rising && cy + p.type.dot + p.type.value * 1.4 < layout.rect.bottom
  return (
    <TextLines
      lines={[valueText(first.y, first.point, p)]}
      x={layout.x(first.t) - p.type.dot}
      y={below ? cy + p.type.dot + p.type.value * 1.15 : cy - p.type.dot - p.type.value * 0.45}
      size={p.type.value}
      fill={p.palette.ink2}
      className="value"
      provenance={provenance(first.point)}
      halo={p.palette.paper}
    />
  )
}
