import type { ClaimRecord } from '#schema/dataset.ts'

/** A month with fewer claims than this is a stray find, not evidence that goes on. */
const ENOUGH = 3

/**
 * Where the evidence ends: the last month that several claims are about, and how many claims are about a later month. Forecasts and dates
 * without a month are left out; what was said later about earlier months moves nothing.
 * @param asOf the day of the last search, which stands in where no month has enough
 */
export function evidenceEnd(claims: Iterable<ClaimRecord>, asOf: string): { month: string; later: number } {
  const perMonth = new Map<string, number>()
  for (const claim of claims) {
    const month = /^\d{4}-\d{2}/.exec(claim.asOf)?.[0]
    if (month !== undefined && !claim.forecast && claim.point === null && month <= asOf) perMonth.set(month, (perMonth.get(month) ?? 0) + 1)
  }
  const month = [...perMonth].reduce((last, [m, n]) => (n >= ENOUGH && m > last ? m : last), '')
  if (month === '') return { month: asOf, later: 0 }
  return { month, later: [...perMonth].reduce((sum, [m, n]) => (m > month ? sum + n : sum), 0) }
}
