import { expect, test } from 'vitest'
import { inSentence } from './in-sentence.ts'
import { formatAgainst, formatJobs, formatPercent, formatRank, formatRho, formatScore, formatShare } from './numbers.ts'

test.each([
  [0, '0.00'],
  [0.5, '0.50'],
  [0.125, '0.13'],
  [1, '1.00'],
])('a score of %d is written %s', (value, text) => {
  expect(formatScore(value, 'en')).toBe(text)
})

test.each([
  [0, '0%'],
  [0.004, '0%'],
  [0.005, '1%'],
  [0.496, '50%'],
  [1, '100%'],
])('a share of %d is written %s', (value, text) => {
  expect(formatShare(value, 'en')).toBe(text)
})

test.each([
  [0, '0.0%'],
  [0.04, '<0.1%'],
  [0.0999, '<0.1%'],
  [0.1, '0.1%'],
  [12.34, '12.3%'],
  [100, '100.0%'],
])('%d per cent is written %s: a little is not nothing', (value, text) => {
  expect(formatPercent(value, 'en')).toBe(text)
})

test.each([
  [0.456, '0.46'],
  [-0.456, '−0.46'],
  [-0.004, '0.00'],
  [-1, '−1.00'],
  [0, '0.00'],
])('a correlation of %d is written %s: a true minus, and none before nothing', (value, text) => {
  expect(formatRho(value, 'en')).toBe(text)
})

test('equal ranks share a half', () => {
  expect([formatRank(3, 'en'), formatRank(3.5, 'en')]).toEqual(['3', '3.5'])
})

test.each([
  [9999, '9,999'],
  [10_000, '10,000'],
  [10_499, '10,000'],
  [10_500, '11,000'],
  [1_234_567, '1,235,000'],
])('%i jobs are written %s: shares of estimates are not counted to the last one', (jobs, text) => {
  expect(formatJobs(jobs, 'en')).toBe(text)
})

test('spreads are scores, other balances are shares', () => {
  expect([formatAgainst(0.5, 'spread', 'en'), formatAgainst(0.5, 'claude-balance', 'en')]).toEqual(['0.50', '50%'])
})

test('names inside an English sentence begin small, abbreviations do not; in Chinese nothing changes', () => {
  expect(inSentence(['Sales workers', 'ICT technicians', 'Cooks'], 'en', ', ')).toBe('sales workers, ICT technicians, cooks')
  expect(inSentence(['销售人员', 'ICT 技术员'], 'zh-Hans', '、')).toBe('销售人员、ICT 技术员')
  expect(inSentence([], 'en', ', ')).toBe('')
})
