import type { Claim, Series } from '#schema/content.ts'
import { lastDay } from './partial-date.ts'

/** Whether the next value of a series was due before a day and is not there. A coarse date is due by its last day. */
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
