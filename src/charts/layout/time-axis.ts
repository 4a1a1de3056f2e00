import { formatDate } from '#i18n/format-date.ts'
import type { FigurePanel } from '#schema/figure-spec.ts'
import { textWidth } from '../label-layout/text-width.ts'
import { linearScale } from '../scale/linear.ts'
import { type DatePrecision, dateToDays, datePrecision, periodOf, timeTicks } from '../scale/time.ts'
import type { Ctx } from './context.ts'
import { text } from './shapes.ts'
import type { Axis, Box, Shape, Tick } from './types.ts'

const RANK: Record<DatePrecision, number> = { year: 0, quarter: 1, month: 2, day: 3 }

/** The x values of all points of the panels, as texts, in order of the content. */
export const datesOf = (panels: readonly FigurePanel[]): string[] =>
  panels.flatMap((p) => p.series.flatMap((s) => s.points.map((pt) => String(pt.x))))

/** The finest precision among dates. */
export const finest = (dates: readonly string[]): DatePrecision => dates.map(datePrecision).sort((a, b) => RANK[b] - RANK[a])[0] ?? 'year'

/** First and last place (days) of the points of all panels of a figure: they share their time. Equal ends get half a year each way. */
export function timeDomain(c: Ctx): [number, number] {
  const days = datesOf(c.spec.panels).map((d) => dateToDays(d, 'middle'))
  const [lo, hi] = [Math.min(...days), Math.max(...days)]
  return lo === hi ? [lo - 180, hi + 180] : [lo, hi]
}

/** A period longer than the finest of the figure is drawn as the span that it is. */
export const spanOf = (date: string, finestPrecision: DatePrecision): [number, number] | null => {
  const own = datePrecision(date)
  if (own === finestPrecision || own === 'day') return null
  // Years beside year-end days are read as years all the same.
  const [start, end] = periodOf(date)
  return end - start > 31 ? [start, end - 1] : null
}

/**
 * A time axis whose `domain` ends stand at `inner`; ticks are as many as fit. A tick stands on the middle of its period where the
 * data are such periods, else on its first day; year-end values have theirs on the last day of the year.
 */
export function timeAxis(
  c: Ctx,
  domain: [number, number],
  inner: readonly [number, number],
  rect: Pick<Box, 'left' | 'right'>,
): Axis & { kind: 'time' } {
  const dates = datesOf(c.spec.panels)
  const precision = finest(dates)
  const at = linearScale(domain, inner)
  const isYearEnd = dates.every((d) => d.endsWith('-12-31'))
  const isEven = new Set(dates.map(datePrecision)).size === 1
  const room = inner[1] - inner[0]
  const sample = Math.max(...['2024', dates[0] ?? '2024'].map((d) => textWidth(formatDate(d.slice(0, 7), c.locale, 'axis'), c.type.tick)))
  const most = Math.max(2, Math.floor(room / (sample + c.type.tick * 1.6)) + 1)
  const from = isEven && !isYearEnd ? Math.min(...dates.map((d) => periodOf(d)[0])) : domain[0]
  const found = timeTicks(from, domain[1] + (isYearEnd ? 1 : 0), most, isYearEnd ? 'year' : precision)
  const ticks = found.flatMap((d): Tick[] => {
    const date = isYearEnd ? String(Number(d) - 1) : d
    const value = isYearEnd
      ? dateToDays(`${date}-12-31`, 'start')
      : dateToDays(d, isEven && datePrecision(d) === precision && precision !== 'day' ? 'middle' : 'start')
    const place = at(value)
    return place < rect.left - 0.5 || place > rect.right + 0.5 ? [] : [{ value, at: place, text: formatDate(date, c.locale, 'axis') }]
  })
  const perUnit = (domain[1] - domain[0]) / (room || 1)
  return {
    kind: 'time',
    // Over the whole plot area, so that a library that scales from edge to edge comes to the same places.
    domain: [domain[0] - (inner[0] - rect.left) * perUnit, domain[1] + (rect.right - inner[1]) * perUnit],
    range: [rect.left, rect.right],
    unit: null,
    ticks,
  }
}

/** Tick words under a plot, kept inside its width; one that would touch the one before is left out. */
export function timeTickShapes(c: Ctx, ticks: readonly Tick[], bottom: number): Shape[] {
  if (!c.type.words) return []
  const size = c.type.tick
  let end = Number.NEGATIVE_INFINITY
  return ticks.flatMap((t) => {
    const half = textWidth(t.text, size) / 2
    const x = Math.max(half, Math.min(t.at, c.width - half))
    if (x - half < end + size * 0.4) return []
    end = x + half
    return [text({ part: 'tick', lines: [t.text], x, y: bottom + size * 1.5, size, anchor: 'middle', colour: 'mutedInk' })]
  })
}
