import type { ClaimRecord, Dataset } from '#schema/dataset.ts'
import type { FigurePoint } from '#schema/figure-spec.ts'
import type { SeriesPoint } from '#schema/content-series.ts'
import { pointClaimId } from '#domain/expand-series.ts'
import { compareDates, firstDay, lastDay } from '#domain/partial-date.ts'
import { claimOf, seriesOf } from './lookup.ts'

/** First and last date to take from a series, both inclusive, of any precision: "until 2025" takes all of 2025. */
export type DateRange = { from?: string; until?: string }

const inRange = (date: string, { from, until }: DateRange) =>
  (from === undefined || firstDay(date) >= firstDay(from)) && (until === undefined || lastDay(date) <= lastDay(until))

/** A point that plots the value of one claim, in the unit of the claim; an interval where the claim gives both ends. */
export function pointOfClaim(data: Dataset, id: string, x?: string, label?: string): FigurePoint {
  const claim = claimOf(data, id)
  if (!claim.quantity) throw new Error(`figure: claim "${id}" has no value to plot`)
  const { value, low, high } = claim.quantity
  return {
    x: x ?? claim.asOf,
    y: value,
    ...(low !== undefined && high !== undefined ? { low, high } : {}),
    ...(label === undefined ? {} : { label }),
    claims: [id],
    status: claim.status,
    ...aheadOf(claim),
  }
}

/** Indicators that count what their actor intends: a claim about the future on one of them is a plan. */
const INTENDED: ReadonlySet<string> = new Set(['planned-hires', 'capital-expenditure', 'job-cuts'])

/** Whether a claim speaks of the future, and how: a plan of those who act, or a forecast of what will be. */
export function aheadOf(claim: Pick<ClaimRecord, 'forecast' | 'indicator'>): Pick<FigurePoint, 'forecast' | 'plan'> {
  if (!claim.forecast) return {}
  return claim.indicator !== null && INTENDED.has(claim.indicator) ? { plan: true } : { forecast: true }
}

/** The same point as a plan: for answers about plans, whose claims have no indicator of intent. */
export const asPlan = ({ forecast: _, ...point }: FigurePoint): FigurePoint => ({ ...point, plan: true })

/** A loss in a waterfall: the value of a claim with a minus sign, and so the ends of its interval, which change places. */
export function lossOfClaim(data: Dataset, id: string, x: string): FigurePoint {
  const { y, low, high, ...point } = pointOfClaim(data, id, x)
  const ends = low === undefined || high === undefined ? {} : { low: -high, high: -low }
  return { ...point, y: y === null ? null : -y, ...ends }
}

/** A place where no value was found, kept so that the gap shows. */
export const notFound = (x: string): FigurePoint => ({ x, y: null, status: 'unsupported', missing: 'not-found' })

/**
 * Points of a series in order of date, each naming its claim, with the dates for which nothing was found in between.
 * `precision` shortens dates (to the year, the month) where the axis counts whole periods.
 */
export function pointsOfSeries(data: Dataset, seriesId: string, range: DateRange = {}, precision?: 'year' | 'month'): FigurePoint[] {
  const series = seriesOf(data, seriesId)
  const shorten = (date: string) => (precision ? date.slice(0, precision === 'year' ? 4 : 7) : date)
  const found = series.points
    .filter((p) => inRange(p.asOf, range))
    .map((p: SeriesPoint) => pointOfClaim(data, pointClaimId(series, p), shorten(p.asOf)))
  const missing = series.missing.filter((date) => inRange(date, range)).map((date) => notFound(shorten(date)))
  return [...found, ...missing].sort((a, b) => compareDates(String(a.x), String(b.x)))
}

/** One point of a series at a date, placed at `x`. */
export function pointOfSeriesAt(data: Dataset, seriesId: string, asOf: string, x?: string): FigurePoint {
  const series = seriesOf(data, seriesId)
  const point = series.points.find((p) => p.asOf === asOf)
  if (!point) throw new Error(`figure: series "${seriesId}" has no point at ${asOf}`)
  return pointOfClaim(data, pointClaimId(series, point), x ?? asOf)
}
