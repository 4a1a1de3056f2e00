import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareDates, firstDay, isBetween, isDay, lastDay, newest } from './partial-date.ts'

test.each([
  ['2025', 20250101, 20251231],
  ['2025-Q1', 20250101, 20250331],
  ['2025-Q2', 20250401, 20250630],
  ['2025-Q3', 20250701, 20250930],
  ['2025-Q4', 20251001, 20251231],
  ['2025-04', 20250401, 20250430],
  ['2025-12', 20251201, 20251231],
  ['2025-10-09', 20251009, 20251009],
])('%s reaches from %i to %i', (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last])
})

test('February ends by the leap year, centuries apart', () => {
  expect(['2024-02', '2025-02', '2000-02', '1900-02'].map(lastDay)).toEqual([20240229, 20250228, 20000229, 19000228])
})

test('dates of any precision compare by number, across years', () => {
  const dates = ['2024', '2025-01', '2025-Q1', '2025-04-01', '2025-Q2', '2025-10', '2025', '2026-Q1']
  expect([...dates].reverse().sort((a, b) => lastDay(a) - lastDay(b))).toEqual(dates)
})

test('a day is one that exists, written in full', () => {
  expect(['2024-02-29', '2025-01-01', '2025-12-31', '2025-04-30'].map(isDay)).toEqual([true, true, true, true])
  expect(['2025-02-29', '2025-04-31', '2025-00-10', '2025-13-10', '2025-10-00', '2025-10-32'].filter(isDay)).toEqual([])
  expect(['2025', '2025-Q3', '2025-10', '2025-1-1', '2025-10-28T00:00', ' 2025-10-28', '20251028', ''].filter(isDay)).toEqual([])
})

test('between two dates, the first of them not included', () => {
  expect(isBetween('2024-06', '2023', '2024')).toBe(true)
  expect(isBetween('2023-Q1', '2023-12', '2024')).toBe(false)
  expect(isBetween('2025-03', '2025-03', '2025-06')).toBe(false)
  expect(isBetween('2025-06', '2025-03', '2025-06')).toBe(true)
  expect(isBetween('2025-07', '2025-03', '2025-06')).toBe(false)
})

test('dates of any precision are ordered by their last day', () => {
  expect(['2025', '2024-12-31', '2025-Q1', '2025-03', '2024-11'].toSorted(compareDates)).toEqual([
    '2024-11',
    '2024-12-31',
    '2025-Q1',
    '2025-03',
    '2025',
  ])
  expect(compareDates('2025-Q4', '2025')).toBe(0)
})

test('the newest of some dates is the one that ends last, in whatever order they come', () => {
  expect(newest(['2025-Q3', '2025-10', '2024'])).toBe('2025-10')
  expect(newest(['2025-12', '2025', '2025-Q4'])).toBe('2025-12')
  expect(newest([])).toBeUndefined()
  const date = fc.constantFrom('2024', '2024-12-31', '2025-01', '2025-Q1', '2025-04-01', '2025-Q3', '2025-10', '2026')
  fc.assert(
    fc.property(fc.array(date, { minLength: 1, maxLength: 6 }), (dates) => {
      const found = newest(dates) ?? ''
      expect(dates).toContain(found)
      expect(dates.every((d) => lastDay(d) <= lastDay(found))).toBe(true)
      expect(lastDay(newest(dates.toReversed()) ?? '')).toBe(lastDay(found))
    }),
    { numRuns: 50 },
  )
})
