/** Days as numbers YYYYMMDD: they compare as dates do, and fit a typed array. */
const MONTHS_IN_QUARTER = 3

const day = (year: number, month: number, date: number) => year * 10_000 + month * 100 + date
const lengthOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

function months(date: string): { year: number; first: number; last: number; day: number | null } {
  const [year = '0', part, of] = date.split('-')
  if (part === undefined) return { year: Number(year), first: 1, last: 12, day: null }
  if (!part.startsWith('Q'))
    return { year: Number(year), first: Number(part), last: Number(part), day: of === undefined ? null : Number(of) }
  const last = Number(part.slice(1)) * MONTHS_IN_QUARTER
  return { year: Number(year), first: last - MONTHS_IN_QUARTER + 1, last, day: null }
}

/** First day that a date of any precision can mean: 2025-Q3 → 20250701. */
export function firstDay(date: string): number {
  const m = months(date)
  return day(m.year, m.first, m.day ?? 1)
}

/** Last day that a date of any precision can mean: 2025-Q3 → 20250930. */
export function lastDay(date: string): number {
  const m = months(date)
  return day(m.year, m.last, m.day ?? lengthOf(m.year, m.last))
}

/** Order of two dates of any precision by their last day; 0 where they end on one day. */
export const compareDates = (a: string, b: string): number => lastDay(a) - lastDay(b)

/** The date that ends last, of any precision; the first of those that end on one day. Undefined for none. */
export const newest = (dates: readonly string[]): string | undefined =>
  dates.reduce<string | undefined>((last, date) => (last === undefined || lastDay(date) > lastDay(last) ? date : last), undefined)

/** Whether a date of any precision ends after one date has ended, and begins before another has. */
export const isBetween = (date: string, after: string, until: string): boolean =>
  lastDay(date) > lastDay(after) && firstDay(date) <= lastDay(until)

/** True for a day that exists, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const [, year = '', month = '', date = ''] = match
  const m = Number(month)
  return m >= 1 && m <= 12 && Number(date) >= 1 && Number(date) <= lengthOf(Number(year), m)
}
