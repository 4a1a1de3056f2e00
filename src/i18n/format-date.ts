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
