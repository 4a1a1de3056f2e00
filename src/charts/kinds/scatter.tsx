import { Scatter } from 'recharts'
import { formatAxis } from '#i18n/format-value.ts'
import type { FigurePoint, FigureSeries } from '#schema/figure-spec.ts'
import { labelProvenance, labelText, markAttributes, provenance } from '../marks/mark-attributes.ts'
import { MANY_POINTS, ManyPoints } from '../marks/many-points.tsx'
import { MissingSign } from '../marks/missing-sign.tsx'
import { PointMark } from '../marks/point-mark.tsx'
import { TextLines } from '../marks/text-lines.tsx'
import { linearScale, niceTicks } from '../scale/linear.ts'
import { placePointLabels } from '#charts/label-layout/place-point-labels.ts'
import { textWidth } from '#charts/label-layout/text-width.ts'
import { blockWidth, wrapText } from '#charts/label-layout/wrap-text.ts'
import { Baseline, ChartFrame, type NumericAxis } from './chart-frame.tsx'
import type { KindProps, Rect } from './kind-props.ts'
import { SeriesKey, layoutKey } from './series-key.tsx'
import { footHeight, verticalValueAxis } from './value-axis.tsx'

type Dot = { series: FigureSeries; point: FigurePoint; index: number; x: number; y: number; r: number }

export function scatterHeight(p: KindProps): number {
  const body = p.variant === 'full-screen' ? p.width * 0.45 : Math.max(260, Math.min(460, p.width * 0.62))
  return Math.ceil(body + layoutKey(p, 0).height)
}

function xAxisOf(p: KindProps, width: number): NumericAxis {
  const xs = p.panel.series.flatMap((s) => s.points.map((pt) => Number(pt.x))).filter(Number.isFinite)
  const text = (v: number) => [formatAxis(v, p.xUnit, p.locale)]
  const count = Math.max(2, Math.min(6, Math.floor(width / (p.type.tick * 6))))
  const { domain, ticks } = niceTicks(xs, { count, cap: p.xUnit === 'percent' ? 100 : undefined })
  return { kind: 'number', domain, ticks, text }
}

/** Points by two measures, area by a third if given; names where they fit. More than 500 become one path per series. */
export function ScatterKind(p: KindProps) {
  const key = layoutKey(p, 0)
  const { axis: yAxis, width: axisWidth } = verticalValueAxis(p, p.spec.zero)
  const edge = p.type.dot * 2
  const left = axisWidth + p.type.pad * 0.5
  const xAxis = xAxisOf(p, p.width - left)
  const lastTick = p.type.words ? textWidth(xAxis.text(xAxis.ticks.at(-1) ?? 0)[0] ?? '', p.type.tick) / 2 : 0
  const rect: Rect = { left, right: p.width - Math.max(edge, lastTick), top: key.height + edge, bottom: p.height - footHeight(p) }
  const x = linearScale(xAxis.domain, [rect.left, rect.right])
  const y = linearScale(yAxis.domain, [rect.bottom, rect.top])
  const sizes = p.panel.series.flatMap((s) => s.points.map((pt) => pt.size ?? 0))
  const most = Math.max(...sizes, 0)
  // Area, not radius, stands for size.
  const radius = (size: number | undefined) =>
    size === undefined || most === 0 ? p.type.dot * 1.2 : Math.max(p.type.dot * 0.8, Math.sqrt(size / most) * p.type.dot * 5)
  const dots = p.panel.series.flatMap((series) =>
    series.points.map(
      (point, index): Dot => ({
        series,
        point,
        index,
        x: x(Number(point.x)),
        y: point.y === null ? rect.bottom : y(point.y),
        r: radius(point.size),
      }),
    ),
  )
  const many = dots.length > MANY_POINTS
  const order = [...dots].sort((a, b) => b.r - a.r)
  const over = (
    <>
      <SeriesKey p={p} layout={key} round />
      <Baseline p={p} x0={rect.left} x1={rect.right} y0={rect.bottom} y1={rect.bottom} />
      {dots
        .filter((d) => d.point.y === null)
        .map((d) => (
          <g key={`${d.series.id}:${d.index}`} {...markAttributes(d.series.id, d.index, d.point, d.x, d.y)}>
            <MissingSign p={p} cx={d.x} cy={d.y} />
          </g>
        ))}
      {many ? (
        p.panel.series.map((s) => (
          <ManyPoints
            key={s.id}
            series={s.id}
            at={dots.filter((d) => d.series === s && d.point.y !== null)}
            r={p.type.dot * 0.6}
            role={s.role}
            palette={p.palette}
          />
        ))
      ) : (
        <PointLabels p={p} dots={order} rect={rect} />
      )}
    </>
  )
  const shapeOf = (mine: Dot[]) =>
    function Shape({ cx, cy, index }: { cx?: number; cy?: number; index: number }) {
      const dot = mine[index]
      if (!dot || cx === undefined || cy === undefined) return <g />
      return (
        <PointMark
          attributes={markAttributes(dot.series.id, dot.index, dot.point, cx, cy)}
          cx={cx}
          cy={cy}
          r={dot.r}
          status={dot.point.status}
          forecast={dot.point.forecast}
          role={dot.series.role}
          palette={p.palette}
          idPrefix={p.idPrefix}
          outline={p.type.outline}
        />
      )
    }
  const drawn = order.filter((d) => d.point.y !== null)
  return (
    <ChartFrame
      p={p}
      rect={rect}
      data={many ? [] : drawn.map((d) => ({ t: Number(d.point.x), v: d.point.y }))}
      x={{ ...xAxis, key: 't' }}
      y={{ ...yAxis, key: 'v' }}
      grid={p.variant === 'thumb' ? 'none' : 'horizontal'}
      over={over}
    >
      {!many && <Scatter dataKey="v" isAnimationActive={false} shape={shapeOf(drawn)} />}
    </ChartFrame>
  )
}

function PointLabels({ p, dots, rect }: { p: KindProps; dots: Dot[]; rect: Rect }) {
  if (!p.type.words) return null
  const size = p.type.tick
  const texts = dots.map((d) =>
    d.point.label && d.point.y !== null
      ? wrapText(
          labelText(p.labels, d.point.label) + (d.point.forecast ? ` (${p.words.forecast})` : ''),
          size,
          Math.min(160, p.width * 0.3) * (size / 12),
          2,
        )
      : [],
  )
  const boxes = placePointLabels(
    dots.map((d, i) => ({
      x: d.x,
      y: d.y,
      r: d.r + p.type.outline,
      width: blockWidth(texts[i] ?? [], size),
      height: (texts[i]?.length ?? 0) * size * 1.2,
    })),
    { left: rect.left, right: p.width, top: rect.top - size, bottom: rect.bottom },
  )
  return (
    <g className="point-labels">
      {dots.map((d, i) => {
        const box = boxes[i]
        if (!box) return null
        return (
          <TextLines
            key={`${d.series.id}:${d.index}`}
            lines={texts[i] ?? []}
            x={box.left}
            y={box.top + size * 0.9}
            size={size}
            lineHeight={1.2}
            fill={p.palette.ink2}
            className="note"
            provenance={{ ...labelProvenance(p.labels, d.point.label), ...provenance(d.point) }}
            halo={p.palette.paper}
          />
        )
      })}
    </g>
  )
}
