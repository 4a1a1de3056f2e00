import { expect, test } from 'vitest'
import { formatDate, formatPeriod } from './format-date.ts'
import { formatAxis, formatComputed, formatExact, formatFull, formatSigned, formatValue } from './format-value.ts'

test.each([
  [30_000, 'jobs', '30,000', '3万', '3萬'],
  [1_576_000, 'employees', '1,576,000', '157.6万', '157.6萬'],
  [128_197, 'employees', '128,197', '128,197', '128,197'],
  [130_000_000, 'people', '130 million', '1.3亿', '1.3億'],
  [180_169_000_000, 'usd', 'US$180.2 billion', '1802亿美元', '1802億美元'],
  [-67_000_000, 'cny', '−RMB 67 million', '−6700万元', '−6700萬元人民幣'],
  [8.57, 'percent', '8.6%', '8.6%', '8.6%'],
  [5e12, 'usd', 'US$5 trillion', '5万亿美元', '5萬億美元'],
  [9_000_000, 'jobs', '9 million', '900万', '900萬'],
  [10, 'ratio', '10×', '10倍', '10倍'],
] as const)('%d %s', (value, unit, en, hans, hant) => {
  expect(formatValue({ value, unit }, 'en')).toBe(en)
  expect(formatValue({ value, unit }, 'zh-Hans')).toBe(hans)
  expect(formatValue({ value, unit }, 'zh-Hant')).toBe(hant)
})

test('never prints 兆', () => {
  for (const value of [1e12, 5e12, 3.2e13]) expect(formatValue({ value, unit: 'usd' }, 'zh-Hant')).not.toContain('兆')
})

test('names the thing counted in the form the language asks for', () => {
  expect(formatFull({ value: 1, unit: 'employers' }, 'en')).toBe('1 employer')
  expect(formatFull({ value: 162, unit: 'employers' }, 'en')).toBe('162 employers')
  expect(formatFull({ value: 30_000, unit: 'jobs' }, 'zh-Hans')).toBe('3万个岗位')
})

test('computed percentages keep their decimal and sign', () => {
  expect(formatComputed({ value: 34, unit: 'percent' }, 'en')).toBe('34.0%')
  expect(formatSigned({ value: 1.28, unit: 'percent' }, 'en')).toBe('+1.3%')
  expect(formatSigned({ value: -34.03, unit: 'percent' }, 'en')).toBe('−34.0%')
})

test('full digits and ticks', () => {
  expect(formatExact({ value: 180_169_000_000, unit: 'usd' }, 'en')).toBe('US$180,169,000,000')
  expect(formatAxis(1_500_000, 'employees', 'en')).toBe('1.5m')
  expect(formatAxis(200e9, 'usd', 'en')).toBe('$200bn')
  expect(formatAxis(1_500_000, 'employees', 'zh-Hans')).toBe('150万')
})

test('dates keep the precision they were recorded in', () => {
  expect(formatDate('2025-10-28', 'en')).toBe('28 October 2025')
  expect(formatDate('2025-10', 'en', 'short')).toBe('Oct 2025')
  expect(formatDate('2025-Q3', 'zh-Hans')).toBe('2025年三季度')
  expect(formatDate('2025', 'zh-Hant')).toBe('2025年')
  expect(formatPeriod('2026-01', '2026-06', 'en', 'short')).toBe('Jan–Jun 2026')
  expect(formatPeriod('2026-01', '2026-06', 'zh-Hans')).toBe('2026年1月至6月')
})
