import { formatTicks } from '#i18n/format-axis.ts'
import { MANY_POINTS } from '../../marks/many-points.tsx'
import { textWidth } from '../../label-layout/text-width.ts'
import { linearScale, niceTicks } from '../../scale/linear.ts'
import { type Ctx, makeMark, peersOf } from '../context.ts'
import { frameOf } from '../frame.ts'
import { layoutKey } from '../series-key.ts'
import { around, horizontal, line } from '../shapes.ts'
import { timeTickShapes } from '../time-axis.ts'
import type { Axis, Box, PlotLayout, Shape } from '../types.ts'
import { axisOf, axisWidth, footHeight, scaleOf, unitHeight, unitShapes, valueScale, verticalAxisShapes } from '../value-axis.ts'
import { type Dot, dotShape, dotLabels } from './scatter-dots.ts'

function xAxisOf(c: Ctx, range: [number, number]): Axis & { kind: 'linear' } {
  const xs = peersOf(c)
    .flatMap((p) => p.series.flatMap((s) => s.points.map((pt) => Number(pt.x))))
    .filter(Number.isFinite)
  const count = Math.max(2, Math.min(6, Math.floor((range[1] - range[0]) / (c.type.tick * 6))))
  const { domain, ticks } = niceTicks(xs, { count, cap: c.xUnit === 'percent' ? 100 : undefined })
  const at = linearScale(domain, range)
  const texts = formatTicks(ticks, c.xUnit, c.locale)
  return { kind: 'linear', domain, range, unit: c.xUnit, ticks: ticks.map((value, i) => ({ value, at: at(value), text: texts[i] ?? '' })) }
}

/** Points by two measures, area by a third if given; names where they fit. More than 500 become one path per series. */
export function layoutScatter(c: Ctx): PlotLayout {
  const unit = unitHeight(c)
  const key = layoutKey(c, 0, true)
  const body = c.variant === 'full-screen' ? c.width * 0.45 : Math.max(260, Math.min(460, c.width * 0.62))
  const height = c.height ?? Math.ceil(body + key.height + unit)
  const values = valueScale(c, c.spec.zero, 4)
  const left = axisWidth(c, values) + c.type.pad * 0.5
  const edge = Math.max(c.type.dot * 2, c.type.words ? textWidth('100%', c.type.tick) / 2 : 0)
  const rect: Box = { left, right: c.width - edge, top: key.height + unit + c.type.dot * 2, bottom: height - footHeight(c) }
  const xAxis = xAxisOf(c, [rect.left, rect.right])
  const x = linearScale(xAxis.domain, [rect.left, rect.right])
  const y = scaleOf(values, [rect.bottom, rect.top])
  const yAxis = axisOf(values, [rect.bottom, rect.top], c.panel.unit)
  const most = Math.max(0, ...c.panel.series.flatMap((s) => s.points.map((pt) => pt.size ?? 0)))
  // Area, not radius, stands for size.
  const radius = (size: number | undefined) =>
    size === undefined || most === 0 ? c.type.dot * 1.2 : Math.max(c.type.dot * 0.8, Math.sqrt(size / most) * c.type.dot * 5)
  const dots = c.panel.series.flatMap((series) =>
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
  const drawn = many
    ? c.panel.series.map(
        (s): Shape => ({
          kind: 'cloud',
          series: s.id,
          role: s.role,
          r: c.type.dot * 0.6,
          points: dots.filter((d) => d.series === s && d.point.y !== null).map((d) => [d.x, d.y] as const),
        }),
      )
    : order.map((d) => dotShape(c, d))
  return {
    ...frameOf(c),
    height,
    rect,
    x: xAxis,
    y: yAxis,
    marks: dots.map((d) => makeMark(c, d.series, d.index, { x: d.x, y: d.y, box: around(d.x, d.y, d.r) })),
    shapes: [
      ...verticalAxisShapes(c, yAxis, rect),
      ...timeTickShapes(c, xAxis.ticks, rect.bottom),
      ...unitShapes(c, 0, key.height),
      ...key.shapes,
      line(horizontal(rect.left, rect.right, rect.bottom), { part: 'baseline', colour: 'ink', width: c.type.hairline }),
      ...drawn,
      ...(many || !c.type.words ? [] : dotLabels(c, order, rect)),
    ],
  }
}
