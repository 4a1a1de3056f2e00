import { formatDate } from '#i18n/format-date.ts'
import type { FigurePoint, FigureSeries } from '#schema/figure-spec.ts'
import { labelText } from '../marks/mark-attributes.ts'
import { decimate } from '../scale/decimate.ts'
import { linearScale, type Scale } from '../scale/linear.ts'
import { breakPosition, type PlacedPoint, type Segment, splitSegments } from '../scale/segments.ts'
import { textWidth } from '#charts/label-layout/text-width.ts'
import { anchorFor, datePrecision, dateToDays, timeTicks } from '../scale/time.ts'
import { blockWidth, wrapText } from '#charts/label-layout/wrap-text.ts'
import type { NumericAxis } from './chart-frame.tsx'
import { type KindProps, type Rect, valueText } from './kind-props.ts'
import { layoutNotes, noteItems, type NotesLayout } from './notes.tsx'
import { footHeight, verticalValueAxis } from './value-axis.tsx'

export type LinePoint = PlacedPoint & { point: FigurePoint }
type EndLabel = { name: string[]; value: string[]; point: LinePoint; width: number }
export type LineOfSeries = {
  series: FigureSeries
  points: LinePoint[]
  drawn: LinePoint[]
  segments: Segment<LinePoint>[]
  end: EndLabel | null
}
export type LineLayout = {
  lines: LineOfSeries[]
  rect: Rect
  xAxis: NumericAxis
  yAxis: NumericAxis
  x: Scale
  y: Scale
  notes: NotesLayout
}

/** Points a series keeps for a plot of this width: two for every four pixels, so that every peak and trough stays. */
const pointBudget = (plotWidth: number): number => Math.max(120, Math.round(plotWidth / 2))

/** All geometry of a line chart; pure, so that it can be tested without drawing. */
export function layoutLine(p: KindProps): LineLayout {
  const dates = p.panel.series.flatMap((s) => s.points.map((pt) => String(pt.x)))
  const anchor = anchorFor(dates)
  const days = (date: string) => dateToDays(date, anchor)
  const placed = p.panel.series.map((series) => ({
    series,
    points: series.points.map(
      (point, index): LinePoint => ({ point, index, t: days(String(point.x)), y: point.y, forecast: point.forecast ?? false }),
    ),
  }))
  const all = placed.flatMap((s) => s.points.map((pt) => pt.t))
  const lo = Math.min(...all)
  const hi = Math.max(...all)
  const domain: [number, number] = lo === hi ? [lo - 180, hi + 180] : [lo, hi]

  const { axis: yAxis, width: axisWidth } = verticalValueAxis(p, p.spec.zero)
  const ends = placed.map(({ series, points }) => endLabel(p, series, points))
  const gutter = p.type.words
    ? Math.max(p.type.dot + 2, ...ends.map((e) => (e ? e.width + p.type.pad * 1.5 + p.type.dot : 0)))
    : p.type.dot + 1
  const left = axisWidth + p.type.dot
  const right = p.width - gutter
  const inner: [number, number] = [left + p.type.dot, right - (p.type.words ? 0 : p.type.dot)]
  const x = linearScale(domain, inner)

  const breakDays = (series: string) => p.panel.breaks.filter((b) => b.series === series).map((b) => dateToDays(b.at, anchor))
  const lines = placed.map(({ series, points }, i): LineOfSeries => {
    const segments = splitSegments(points, breakDays(series.id)).map((s) => ({
      ...s,
      points: decimate(s.points, pointBudget(right - left)),
    }))
    const kept = new Set(segments.flatMap((s) => s.points.map((pt) => pt.index)))
    return { series, points, segments, drawn: points.filter((pt) => kept.has(pt.index) || pt.y === null), end: ends[i] ?? null }
  })

  const items = noteItems(
    p,
    (at, id) => {
      const t = breakPosition(placed.find((s) => s.series.id === id)?.points ?? [], days(at))
      return t === null ? null : x(t)
    },
    (at) => {
      const t = dateToDays(at, 'middle')
      return t < domain[0] - 1 || t > domain[1] + 1 ? null : x(t)
    },
    (atX, id, rect) => lineTop(lines, id, atX, x, linearScale(yAxis.domain, [rect.bottom, rect.top]), p) ?? rect.bottom,
  )
  const notes = layoutNotes(p, items, 0, p.width)
  const rect: Rect = { left, right, top: notes.height + p.type.value * (p.type.words ? 0.7 : 0.3), bottom: p.height - footHeight(p) }
  return {
    lines,
    rect,
    yAxis,
    xAxis: timeAxis(p, domain, right - left, dates, [rect.left, rect.right], inner),
    x,
    y: linearScale(yAxis.domain, [rect.bottom, rect.top]),
    notes,
  }
}

/** Time ticks, and a domain widened so that Recharts' scale over the whole plot area equals ours over the inner range. */
function timeAxis(
  p: KindProps,
  domain: [number, number],
  plotWidth: number,
  dates: string[],
  outer: [number, number],
  inner: [number, number],
): NumericAxis {
  const precision = dates.map(datePrecision).sort((a, b) => RANK[b] - RANK[a])[0] ?? 'year'
  const sample = Math.max(...['2024', dates[0] ?? '2024'].map((d) => textWidth(formatDate(d, p.locale, 'axis'), p.type.tick)))
  // Year-end values belong to the year that ends: its tick stands on its last day, not on the next New Year.
  const isYearEnd = dates.length > 0 && dates.every((d) => d.endsWith('-12-31'))
  const ticks = timeTicks(
    domain[0],
    domain[1] + (isYearEnd ? 1 : 0),
    Math.max(2, Math.floor(plotWidth / (sample + p.type.tick * 1.6)) + 1),
    isYearEnd ? 'year' : precision,
  )
  const words = new Map(
    ticks.map((d): [number, string] => {
      if (!isYearEnd) return [dateToDays(d, 'start'), formatDate(d, p.locale, 'axis')]
      const year = String(Number(d) - 1)
      return [dateToDays(`${year}-12-31`, 'start'), formatDate(year, p.locale, 'axis')]
    }),
  )
  const perUnit = (domain[1] - domain[0]) / (inner[1] - inner[0])
  return {
    kind: 'number',
    key: 't',
    domain: [domain[0] - (inner[0] - outer[0]) * perUnit, domain[1] + (outer[1] - inner[1]) * perUnit],
    ticks: [...words.keys()],
    text: (v) => [words.get(v) ?? ''],
  }
}

const RANK = { year: 0, quarter: 1, month: 2, day: 3 } as const

/** Words at the end of a line: its name (where there are several lines) and its last value. */
function endLabel(p: KindProps, series: FigureSeries, points: readonly LinePoint[]): EndLabel | null {
  const last = [...points]
    .sort((a, b) => a.t - b.t)
    .filter((pt) => pt.y !== null)
    .at(-1)
  if (!last || last.y === null || !p.type.words) return null
  const size = p.type.label
  const many = p.panel.series.length > 1
  const number = valueText(last.y, last.point, p)
  const value = !last.forecast ? [number] : p.width < 480 ? [number, p.words.forecast] : [`${number} ${p.words.forecast}`]
  const name = many ? wrapText(labelText(p.labels, series.label), size, Math.max(p.width * 0.2, 76), 3) : []
  return { name, value, point: last, width: Math.max(blockWidth(name, size), blockWidth(value, p.type.value)) }
}

/** Just above the line of a series at `atX`; null where it is not drawn. */
function lineTop(lines: readonly LineOfSeries[], id: string | undefined, atX: number, x: Scale, y: Scale, p: KindProps): number | null {
  const line = lines.find((l) => l.series.id === id)
  for (const segment of line?.segments ?? []) {
    for (let i = 0; i + 1 < segment.points.length; i++) {
      const [a, b] = [segment.points[i], segment.points[i + 1]]
      if (!a || !b || a.y === null || b.y === null) continue
      const [xa, xb] = [x(a.t), x(b.t)]
      if (atX >= xa && atX <= xb) return y(a.y + ((b.y - a.y) * (atX - xa)) / (xb - xa || 1)) - p.type.dot - 2
    }
  }
  return null
}
