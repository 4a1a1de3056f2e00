import { ENGLISH_MONTHS } from '#domain/english-months.ts'
import type { Locale } from './locales.ts'

const ZH_QUARTERS = ['一', '二', '三', '四'] as const

/**
 * A date of any precision: 2025, 2025-Q3, 2025-10, 2025-10-28.
 * `long`: "28 October 2025", 2025年10月28日; `short`: "28 Oct 2025"; `axis`: "Oct 25", 2025/10, 2025Q3.
 */
export function formatDate(date: string, locale: Locale, style: 'long' | 'short' | 'axis' = 'long'): string {
  const [year = '', second, day] = date.split('-')
  if (second === undefined) return locale === 'en' || style === 'axis' ? year : `${year}年`
  if (second.startsWith('Q')) {
    const quarter = Number(second.slice(1))
    if (locale === 'en') return `Q${quarter} ${style === 'axis' ? year.slice(2) : year}`
    if (style === 'axis') return `${year}Q${quarter}`
    const word = ZH_QUARTERS[quarter - 1] ?? ''
    return locale === 'zh-Hans' ? `${year}年${word}季度` : `${year}年第${word}季`
  }
  const month = Number(second)
  if (locale !== 'en') {
    // Not with a full stop: 2025.1 reads as a number.
    if (style === 'axis') return `${year}/${month}`
    return `${year}年${month}月${day === undefined ? '' : `${Number(day)}日`}`
  }
  const name = ENGLISH_MONTHS[month - 1] ?? ''
  if (style === 'axis') return `${name.slice(0, 3)} ${year.slice(2)}`
  const monthName = style === 'long' ? name : name.slice(0, 3)
  return day === undefined ? `${monthName} ${year}` : `${Number(day)} ${monthName} ${year}`
}

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
