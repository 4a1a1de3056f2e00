import type { FigurePanel, FigurePoint, FigureSeries } from '#schema/figure-spec.ts'
import { labelText } from '../../marks/mark-attributes.ts'
import { spreadLabels } from '../../label-layout/spread-labels.ts'
import { textWidth } from '../../label-layout/text-width.ts'
import { blockWidth, wrapText } from '../../label-layout/wrap-text.ts'
import { linearScale, type Scale } from '../../scale/linear.ts'
import { dateToDays } from '../../scale/time.ts'
import type { Ctx } from '../context.ts'
import { isDate, markText } from '../mark-words.ts'
import type { Box } from '../types.ts'
import { scaleOf, unitHeight, type ValueScale, valueScale } from '../value-axis.ts'

/** Height of a line of names, as a multiple of their size. */
export const LEADING = 1.22
/** From this width on (px) a name and its value stand in one line. */
const ONE_LINE_FROM = 560

/** Columns of a slope chart: dates in order of time, or categories in order of appearance. */
export function columnsOf(panel: FigurePanel): string[] {
  const keys = [...new Set(panel.series.flatMap((s) => s.points.map((pt) => String(pt.x))))]
  return keys.every(isDate) ? keys.sort((a, b) => dateToDays(a, 'middle') - dateToDays(b, 'middle')) : keys
}

/** A series of a slope chart with its points by column, its name in lines, and the heights (px) of its words at both ends. */
export type SlopeSeries = {
  series: FigureSeries
  /** Index of its point in each column; -1 where it has none. */
  indexes: readonly number[]
  name: readonly string[]
  /** Height that name and value take at the right. */
  size: number
  /** Middles of its words at the left and at the right. */
  leftAt: number
  rightAt: number
}

/** Everything on a slope chart in its place, in px. `valueWidth`: the widest value of the last column. */
export type SlopePlaces = {
  columns: readonly string[]
  lines: readonly SlopeSeries[]
  rect: Box
  height: number
  values: ValueScale
  range: readonly [number, number]
  x: Scale
  y: Scale
  oneLine: boolean
  valueWidth: number
}

/** The point of a series in a column; undefined where it has none. */
export const pointAt = ({ series, indexes }: Pick<SlopeSeries, 'series' | 'indexes'>, column: number): FigurePoint | undefined =>
  series.points[indexes[column] ?? -1]

/** The value of a series in a column as it is printed; "" where it has no point. */
export function valueAt(c: Ctx, line: Pick<SlopeSeries, 'series' | 'indexes'>, column: number): string {
  const point = pointAt(line, column)
  return point ? markText(point, c) : ''
}

type Named = Pick<SlopeSeries, 'series' | 'indexes' | 'name'>

/** Series with their points by column and their names; one series alone needs no name. */
function namedSeries(c: Ctx, columns: readonly string[], oneLine: boolean): Named[] {
  const { series } = c.panel
  const wrapped = (s: FigureSeries) => wrapText(labelText(c.labels, s.label), c.type.label, c.width * 0.3, oneLine ? 2 : 3)
  return series.map((s) => ({
    series: s,
    indexes: columns.map((column) => s.points.findIndex((pt) => String(pt.x) === column)),
    name: series.length > 1 ? wrapped(s) : [],
  }))
}

/** The height (px) that a slope chart has by itself: some room for each series, more where name and value stand below each other. */
function naturalHeight({ type, width, variant, panel }: Ctx, unit: number): number {
  const perSeries = type.label * (width < 480 ? 4.2 : 2.6)
  return Math.ceil(Math.max(variant === 'full-screen' ? width * 0.4 : 220, panel.series.length * perSeries + type.tick * 4)) + unit
}

/** Left and right edge of the lines: what the words at both ends leave. */
function edges(c: Ctx, lines: readonly Named[], last: number, oneLine: boolean): { left: number; right: number; valueWidth: number } {
  const { type } = c
  const widest = (column: number) => Math.max(0, ...lines.map((l) => textWidth(valueAt(c, l, column), type.value)))
  const [first, valueWidth] = [widest(0), widest(last)]
  if (!type.words) return { left: type.dot * 2, right: c.width - type.dot * 2, valueWidth }
  const nameWidth = Math.max(0, ...lines.map((l) => blockWidth(l.name, type.label)))
  const ends = oneLine ? valueWidth + type.label * 0.5 + nameWidth : Math.max(valueWidth, nameWidth)
  const gap = type.dot + type.pad * 1.5
  return { left: first + gap, right: c.width - (ends + gap), valueWidth }
}

/** Places a slope chart: equal steps between its columns, values on one scale, words at both ends moved apart. */
export function placeSlope(c: Ctx): SlopePlaces {
  const { type } = c
  const columns = columnsOf(c.panel)
  const last = columns.length - 1
  const oneLine = c.width >= ONE_LINE_FROM
  const named = namedSeries(c, columns, oneLine)
  const { left, right, valueWidth } = edges(c, named, last, oneLine)
  const unit = unitHeight(c)
  const top = (type.words ? type.tick * 2.2 : type.dot * 2) + unit
  const height = c.height ?? naturalHeight(c, unit)
  const bottom = height - type.label
  const values = valueScale(c, c.spec.zero, 4)
  const range: [number, number] = [bottom, top + type.label]
  const y = scaleOf(values, range)
  const step = type.label * LEADING
  const sizes = named.map(({ name }) => (name.length + (oneLine && name.length > 0 ? 0 : 1)) * step + type.label * 0.3)
  const placeOf = (l: Named, ...wanted: number[]) =>
    y(wanted.map((i) => pointAt(l, i)?.y ?? null).find((v) => v !== null) ?? values.domain[0])
  const rightAt = spreadLabels(
    named.map((l, i) => ({ at: placeOf(l, last, 0), size: sizes[i] ?? step })),
    top,
    height,
  )
  const leftAt = spreadLabels(
    named.map((l) => ({ at: placeOf(l, 0), size: step })),
    top,
    height,
  )
  return {
    columns,
    lines: named.map((l, i) => ({ ...l, size: sizes[i] ?? step, leftAt: leftAt[i] ?? 0, rightAt: rightAt[i] ?? 0 })),
    rect: { left, right, top, bottom },
    height,
    values,
    range,
    x: linearScale([0, Math.max(1, last)], [left, right]),
    y,
    oneLine,
    valueWidth,
  }
}
