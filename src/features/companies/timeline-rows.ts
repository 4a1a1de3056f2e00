import { lastDay } from '#domain/partial-date.ts'
import type { ClaimSummary } from '#schema/claim-summary.ts'

/**
 * A line of a timeline: `date` is the day it was said; where that is not recorded, the date it is about. `opensYear`: the first of its
 * year; `about`: a later year that the statement looks ahead to, as a date.
 */
export type TimelineRow = { claim: ClaimSummary; date: string; opensYear: boolean; about: string | null }

const yearOf = (date: string) => date.slice(0, 4)

/** Claims in the order in which they were said. A date of lower precision counts as its last day, so that the year 2019 follows its months. */
export function timelineRows(claims: readonly ClaimSummary[]): TimelineRow[] {
  const said = claims.map((claim) => ({ claim, date: claim.saidOn ?? claim.asOf }))
  said.sort((a, b) => lastDay(a.date) - lastDay(b.date))
  return said.map(({ claim, date }, i) => {
    const before = said[i - 1]
    return {
      claim,
      date,
      opensYear: before === undefined || yearOf(date) !== yearOf(before.date),
      about: claim.saidOn !== null && yearOf(claim.asOf) > yearOf(claim.saidOn) ? claim.asOf : null,
    }
  })
}
