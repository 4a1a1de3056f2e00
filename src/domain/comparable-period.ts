import { type CheckResult, ok, objection } from './comparison-check.ts'
import type { Comparand } from './comparability.ts'

/** Months from year 0 to the end of a date of any precision. */
export function endMonth(date: string): number {
  const [year = '0', part] = date.split('-')
  const month = part === undefined ? 12 : part.startsWith('Q') ? Number(part.slice(1)) * 3 : Number(part)
  return Number(year) * 12 + month
}

/** Months that a date of any precision spans; null for a day, which is a point in time. */
function spanOf(date: string): number | null {
  const [, part, day] = date.split('-')
  if (part === undefined) return 12
  if (part.startsWith('Q')) return 3
  return day === undefined ? 1 : null
}

/** Months that a number covers; `point`: it holds at a date; `unknown`: its date may be the period's or the day it was said. */
function coveredMonths({ from, asOf, indicator }: Comparand): number | 'point' | 'unknown' {
  if (from !== null) return endMonth(asOf) - (endMonth(from) - (spanOf(from) ?? 1))
  if (indicator?.timing === undefined) return 'unknown'
  return indicator.timing === 'at-date' ? 'point' : (spanOf(asOf) ?? 'point')
}

/** Periods are compared by start and end: a year is not its last quarter, even if both end in December. */
export function periodCheck(a: Comparand, b: Comparand): CheckResult {
  const apart = Math.abs(endMonth(a.asOf) - endMonth(b.asOf))
  if (apart > 36) return objection('period', 'years-apart')
  const [first, second] = [coveredMonths(a), coveredMonths(b)]
  const areLong = typeof first === 'number' && typeof second === 'number'
  if (areLong && Math.max(first, second) >= 1.5 * Math.min(first, second)) return objection('period', 'lengths-differ')
  const isUnknown = first === 'unknown' || second === 'unknown'
  const isMixed = isUnknown ? (a.from === null) !== (b.from === null) || spanOf(a.asOf) !== spanOf(b.asOf) : typeof first !== typeof second
  if (isMixed) return objection('period', 'period-and-date')
  return apart === 0 ? ok('period') : objection('period', 'dates-differ')
}
