import type { Claim } from '#schema/content.ts'
import type { Series } from '#schema/content-series.ts'
import type { ClaimRecord } from '#schema/dataset.ts'
import { lastDay } from './partial-date.ts'

/** Whether the next value of a series was due before a day and is still missing. A year or month is due by its last day. */
export function isOverdue(series: Pick<Series, 'nextDue'>, asOf: string): boolean {
  return series.nextDue !== null && lastDay(series.nextDue.on) < lastDay(asOf)
}

/**
 * Where the evidence ends: the newest date that a claim is about, as it was recorded. Forecasts do not count, nor does a date whose end lies
 * after `until` (a year that is not over says nothing about its last month).
 * @returns null when there is no such claim
 */
export function evidenceEnds(claims: Iterable<Pick<Claim, 'asOf' | 'forecast'>>, until: string): string | null {
  let newest: string | null = null
  for (const { asOf, forecast } of claims)
    if (!forecast && lastDay(asOf) <= lastDay(until) && (newest === null || lastDay(asOf) > lastDay(newest))) newest = asOf
  return newest
}

/** A month with fewer claims than this does not count as covered. */
const ENOUGH = 3

/**
 * The last month that at least three claims are about. Points of series, forecasts and dates without a month do not count. Null when no
 * month has enough.
 */
export function evidenceThinAfter(claims: Iterable<Pick<ClaimRecord, 'asOf' | 'forecast' | 'point'>>, until: string): string | null {
  const perMonth = new Map<string, number>()
  for (const { asOf, forecast, point } of claims) {
    const month = /^\d{4}-\d{2}/.exec(asOf)?.[0]
    if (month !== undefined && !forecast && point === null && month <= until) perMonth.set(month, (perMonth.get(month) ?? 0) + 1)
  }
  return [...perMonth].reduce<string | null>((last, [m, n]) => (n >= ENOUGH && (last === null || m > last) ? m : last), null)
}
