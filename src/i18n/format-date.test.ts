import { describe, expect, it, test } from 'vitest'
import { formatDate } from './format-date.ts'
import { formatPeriod } from './format-period.ts'
import { LOCALE_IDS } from './locales.ts'

const date = (text: string, style: 'long' | 'short' | 'axis') => LOCALE_IDS.map((locale) => formatDate(text, locale, style))
const period = (from: string | null, to: string, style: 'long' | 'short' = 'long') =>
  LOCALE_IDS.map((locale) => formatPeriod(from, to, locale, style))

test.each([
  ['2025', 'long', '2025', '2025年', '2025年'],
  ['2025', 'short', '2025', '2025年', '2025年'],
  ['2025', 'axis', '2025', '2025', '2025'],
  ['2025-Q1', 'long', 'Q1 2025', '2025年一季度', '2025年第一季'],
  ['2025-Q4', 'short', 'Q4 2025', '2025年四季度', '2025年第四季'],
  ['2025-Q2', 'axis', 'Q2 25', '2025Q2', '2025Q2'],
  ['2025-01', 'long', 'January 2025', '2025年1月', '2025年1月'],
  ['2025-12', 'short', 'Dec 2025', '2025年12月', '2025年12月'],
  ['2005-09', 'axis', 'Sep 05', '2005/9', '2005/9'],
  ['2025-09-05', 'long', '5 September 2025', '2025年9月5日', '2025年9月5日'],
  ['2024-02-29', 'short', '29 Feb 2024', '2024年2月29日', '2024年2月29日'],
] as const)('%s, %s', (text, style, ...expected) => {
  expect(date(text, style)).toEqual(expected)
})

test('dates keep the precision they were recorded in', () => {
  expect(formatDate('2025-10-28', 'en')).toBe('28 October 2025')
  expect(formatDate('2025-10', 'en', 'short')).toBe('Oct 2025')
  expect(formatDate('2025-Q3', 'zh-Hans')).toBe('2025年三季度')
  expect(formatDate('2025', 'zh-Hant')).toBe('2025年')
  expect(formatPeriod('2026-01', '2026-06', 'en', 'short')).toBe('Jan–Jun 2026')
  expect(formatPeriod('2026-01', '2026-06', 'zh-Hans')).toBe('2026年1月至6月')
})

test('all months have their own names', () => {
  const months = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`)
  const reference = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' })
  expect(months.map((m) => formatDate(m, 'en'))).toEqual(months.map((_, i) => `${reference.format(Date.UTC(2025, i, 15))} 2025`))
  expect(months.map((m) => formatDate(m, 'zh-Hans'))).toEqual(months.map((_, i) => `2025年${i + 1}月`))
})

describe('periods', () => {
  it('name the year once when both ends lie in it', () => {
    expect(period('2026-01', '2026-06')).toEqual(['January–June 2026', '2026年1月至6月', '2026年1月至6月'])
    expect(period('2025-01-01', '2025-06-30')).toEqual(['1 January–30 June 2025', '2025年1月1日至6月30日', '2025年1月1日至6月30日'])
  })
  it('name both years when they differ', () => {
    expect(period('2024-11', '2025-02')).toEqual(['November 2024–February 2025', '2024年11月至2025年2月', '2024年11月至2025年2月'])
    expect(period('2022', '2025')).toEqual(['2022–2025', '2022年至2025年', '2022年至2025年'])
  })
  it('names the year of both ends when one end is a whole year, or only one is a quarter', () => {
    expect(LOCALE_IDS.map((l) => formatPeriod('2025-01', '2025', l))).toEqual([
      'January 2025–2025',
      '2025年1月至2025年',
      '2025年1月至2025年',
    ])
    expect(LOCALE_IDS.map((l) => formatPeriod('2025', '2025-06', l))).toEqual(['2025–June 2025', '2025年至2025年6月', '2025年至2025年6月'])
    expect(formatPeriod('2025-01', '2025-Q2', 'en')).toBe('January 2025–Q2 2025')
  })
  it('may run over quarters', () => {
    expect(period('2025-Q1', '2025-Q3')).toEqual(['Q1–Q3 2025', '2025年一季度至三季度', '2025年第一季至第三季'])
    expect(period('2024-Q4', '2025-Q1')).toEqual(['Q4 2024–Q1 2025', '2024年四季度至2025年一季度', '2024年第四季至2025年第一季'])
  })
  it('are one date without a start', () => {
    expect(period(null, '2025-10-28')).toEqual(['28 October 2025', '2025年10月28日', '2025年10月28日'])
    expect(period(null, '2025-Q3')).toEqual(date('2025-Q3', 'long'))
  })
  it('are shorter in English where there is little room', () => {
    expect(period('2024-11', '2025-02', 'short')[0]).toBe('Nov 2024–Feb 2025')
    expect(period(null, '2025-02', 'short')[0]).toBe('Feb 2025')
  })
})
