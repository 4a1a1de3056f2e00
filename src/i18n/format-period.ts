import type { Locale } from './locales.ts'
import { formatDate } from './format-date.ts'

/** Whether both ends name a month, or both a quarter, of the same year: the year is then printed once. */
function isYearShared(from: string, to: string): boolean {
  const isOf = (part: 'quarter' | 'month') => [from, to].every((d) => d.length > 4 && d.includes('Q') === (part === 'quarter'))
  return from.slice(0, 4) === to.slice(0, 4) && (isOf('month') || isOf('quarter'))
}

/** A period: "January–June 2026"; one date when there is no start. */
export function formatPeriod(from: string | null, to: string, locale: Locale, style: 'long' | 'short' = 'long'): string {
  if (from === null) return formatDate(to, locale, style)
  const start = formatDate(from, locale, style)
  const end = formatDate(to, locale, style)
  const shared = isYearShared(from, to)
  if (locale !== 'en') return `${start}至${shared ? end.slice(5) : end}`
  return `${shared ? start.slice(0, -5) : start}–${end}`
}
