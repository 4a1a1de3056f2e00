import type { ClaimRecord } from '#schema/dataset.ts'

/**
 * The last month that anything found is about: the newest date of a claim that is no forecast, as far as it names a month, up to the
 * day of the search. What was said later about earlier months moves nothing.
 */
export function evidenceEnd(claims: Iterable<ClaimRecord>, asOf: string): string {
  let last = ''
  for (const claim of claims) {
    const month = /^\d{4}-\d{2}/.exec(claim.asOf)?.[0]
    if (month !== undefined && !claim.forecast && month > last && month <= asOf) last = month
  }
  return last === '' ? asOf : last
}
