import { figureRows, labelOf } from '#charts/frame/figure-rows.ts'
import { lookOf } from '#charts/marks/paint.ts'
import { projectorPalette } from '#charts/palette.ts'
import { niceTicks } from '#charts/scale/linear.ts'
import type { Chart, ChartSeries } from '#files/pptx/model.ts'
import { formatDate } from '#i18n/format-date.ts'
import type { Locale } from '#i18n/locales.ts'
import type { FigureAnswer } from '#schema/api.ts'
import type { FigurePanel, FigurePoint, FigureSeries } from '#schema/figure-spec.ts'
import { daySerial, isYear, formatOf, dateFormatOf } from './chart-numbers.ts'

/** Kinds of figure that PowerPoint can draw itself; the others are drawn with shapes. */
const NATIVE: Partial<Record<FigureAnswer['spec']['kind'], Chart['kind']>> = {
  line: 'line',
  bar: 'bar',
  'bar-time': 'column',
  'stacked-share': 'stacked',
  scatter: 'scatter',
}

/** A colour as PowerPoint writes it: "#1a2b3c" → "1a2b3c". */
export const hex = (colour: string): string => colour.replace('#', '')

/** A colour moved towards white, for a second series of the same country. */
const lighter = (colour: string, by: number): string =>
  hex(colour).replace(/../g, (pair) => {
    const value = Number.parseInt(pair, 16)
    return Math.round(value + (255 - value) * by)
      .toString(16)
      .padStart(2, '0')
      .toUpperCase()
  })

/** A line in pieces that end at a break and at a date without a value, because PowerPoint joins all points of one series. */
function pieces(series: FigureSeries, panel: FigurePanel): FigurePoint[][] {
  const cuts = panel.breaks.filter((b) => b.series === series.id).map((b) => daySerial(b.at))
  const groups = new Map<string, FigurePoint[]>()
  let gaps = 0
  for (const point of series.points) {
    if (point.y === null) {
      gaps += 1
      continue
    }
    const at = `${cuts.filter((cut) => cut <= daySerial(String(point.x))).length} ${gaps}`
    groups.set(at, [...(groups.get(at) ?? []), point])
  }
  return [...groups.values()]
}

/** Part of the width of a plot that the number at the end of a line takes, alone on a slide and beside another. */
const LABEL_WIDTH = { alone: 0.11, beside: 0.22 }

/** Which pieces of a line have the number of their last point written: from the last one on, those with room before the next. */
function labelledPieces(ends: readonly number[], room: number): boolean[] {
  let next = Number.POSITIVE_INFINITY
  return ends
    .toReversed()
    .map((end) => {
      const isRoom = next - end >= room
      if (isRoom) next = end
      return isRoom
    })
    .toReversed()
}

/** The value axis that panels in one unit share, so that their marks can be compared by eye; null for a panel alone in its unit. */
function sharedDomain({ spec }: FigureAnswer, panel: FigurePanel, kind: Chart['kind']): readonly [number, number] | null {
  const peers = spec.panels.filter((p) => p.unit === panel.unit)
  if (peers.length < 2 || spec.scale === 'log' || kind === 'stacked') return null
  const values = peers.flatMap((p) => p.series.flatMap((s) => s.points.flatMap((point) => point.y ?? [])))
  return niceTicks(values, { zero: spec.zero || kind !== 'line' }).domain
}

/** What PowerPoint draws of a panel; null for kinds that it cannot draw. */
export function panelChart(figure: FigureAnswer, panel: FigurePanel, locale: Locale): Chart | null {
  const kind = NATIVE[figure.spec.kind]
  if (kind === undefined) return null
  const { zero, scale } = figure.spec
  const seen = new Map<string, number>()
  const colours = (series: FigureSeries) => {
    const nth = seen.get(series.role) ?? 0
    seen.set(series.role, nth + 1)
    const { mark, tint } = projectorPalette[series.role]
    return { colour: nth === 0 ? hex(mark) : lighter(mark, Math.min(0.7, nth * 0.32)), tint: hex(tint) }
  }
  const all = panel.series.flatMap((s) => s.points)
  const common = {
    kind,
    format: formatOf(
      panel,
      all.map((p) => p.y),
      locale,
    ),
    dateFormat: dateFormatOf(
      all.map((p) => String(p.x)),
      locale,
    ),
    isLog: scale === 'log',
    fromZero: zero || kind !== 'line',
    domain: sharedDomain(figure, panel, kind),
    labels: all.length <= 16 || kind === 'stacked' ? ('all' as const) : ('last' as const),
  }
  if (kind === 'scatter') {
    const rows = figureRows(figure, locale)
    const series = panel.series.map((s): ChartSeries => {
      const own = rows.filter((r) => r.panel.id === panel.id && r.series.id === s.id && typeof r.point.x === 'number' && r.point.y !== null)
      return {
        name: labelOf(figure, s.label),
        ...colours(s),
        values: own.map((r) => r.point.y),
        looks: own.map((r) => lookOf(r.point)),
        xs: own.map((r) => Number(r.point.x)),
        names: own.map((r) => (r.point.label ? labelOf(figure, r.point.label) : '')),
      }
    })
    return { ...common, categories: [], series }
  }
  const places = [...new Set(all.map((p) => String(p.x)))]
  const byDay = kind === 'line' && !places.every(isYear)
  // A line over years has every year on its axis, so that a gap is as long as it really is.
  const years = places.map(Number)
  const keys =
    kind === 'line' && !byDay
      ? Array.from({ length: Math.max(...years) - Math.min(...years) + 1 }, (_, i) => String(Math.min(...years) + i))
      : kind === 'line' || kind === 'column'
        ? places.sort((a, b) => daySerial(a) - daySerial(b))
        : places
  const rows = figureRows(figure, locale)
  const wordsOf = (key: string) =>
    // Many years in a row are written as on any axis, without the word for "year".
    kind === 'line' && isYear(key) && keys.length > 8
      ? key
      : (rows.find((r) => r.panel.id === panel.id && String(r.point.x) === key)?.xText ??
        (isYear(key) ? formatDate(key, locale, 'short') : key))
  const series = panel.series.flatMap((s): ChartSeries[] => {
    const { colour, tint } = colours(s)
    const parts = kind === 'line' ? pieces(s, panel) : [s.points]
    const at = (point: FigurePoint | undefined) => (byDay ? daySerial(String(point?.x)) : keys.indexOf(String(point?.x)))
    const ends = keys.map((key) => (byDay ? daySerial(key) : keys.indexOf(key)))
    const labelled = labelledPieces(
      parts.map((points) => at(points.at(-1))),
      (Math.max(...ends) - Math.min(...ends)) * LABEL_WIDTH[figure.spec.panels.length > 1 ? 'beside' : 'alone'],
    )
    return parts.map((points, part) => {
      const pointAt = (key: string) => points.find((p) => String(p.x) === key)
      const year = (point: FigurePoint | undefined) => String(point?.x ?? '').slice(0, 4)
      const span = part > 0 ? ` (${year(points[0])}–${year(points.at(-1))})` : ''
      return {
        name: labelOf(figure, s.label) + span,
        colour,
        tint,
        isFurther: part > 0,
        isUnlabelled: kind === 'line' && labelled[part] === false,
        values: keys.map((key) => pointAt(key)?.y ?? null),
        looks: keys.map((key) => {
          const point = pointAt(key)
          return point ? lookOf(point) : 'solid'
        }),
      }
    })
  })
  return { ...common, categories: byDay ? keys.map(daySerial) : keys.map(wordsOf), series }
}
