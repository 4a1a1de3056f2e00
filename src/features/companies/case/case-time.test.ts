import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateOf } from '../../../../tests/fixtures/case.ts'
import { middleOf, openSpan, periodsIn, type Span, spanOf, wholeSpan } from './case-time.ts'

/** Days between 2012 and 2028. */
const aDay = fc.integer({ min: 15_400, max: 21_100 })
const aSpan = fc.tuple(aDay, fc.integer({ min: 1, max: 900 })).map(([from, length]): Span => [from, from + length])

describe('the days of a date', () => {
  test.each([
    ['2025-10-28', '2025-10-28', '2025-10-29'],
    ['2024-02', '2024-02-01', '2024-03-01'],
    ['2023-02', '2023-02-01', '2023-03-01'],
    ['2025-Q4', '2025-10-01', '2026-01-01'],
    ['2025', '2025-01-01', '2026-01-01'],
  ])('%s begins on %s and has ended on %s', (date, from, to) => {
    expect(spanOf(date).map(dateOf)).toEqual([from, to])
  })
  test('a day is marked where it begins, anything longer in its middle', () => {
    expect(dateOf(middleOf(spanOf('2025-10-28')))).toBe('2025-10-28')
    expect(middleOf([100, 101])).toBe(100)
    expect(middleOf([100, 102])).toBe(101)
    expect(dateOf(middleOf(spanOf('2025')))).toBe('2025-07-02')
  })
})

describe('years and months of an axis', () => {
  const span = (from: string, to: string): Span => [spanOf(from)[0], spanOf(to)[0]]
  test('are those that begin inside it: the first day counts, the last does not', () => {
    expect(periodsIn(span('2019-01-01', '2022-01-01'), 'year')).toEqual(['2019', '2020', '2021'])
    expect(periodsIn(span('2019-01-02', '2022-01-02'), 'year')).toEqual(['2020', '2021', '2022'])
    expect(periodsIn(span('2025-11-30', '2026-02-15'), 'month')).toEqual(['2025-12', '2026-01', '2026-02'])
  })
  test('skip in step with the year, wherever the axis begins', () => {
    expect(periodsIn(span('2025-05-10', '2026-05-10'), 'month', 3)).toEqual(['2025-07', '2025-10', '2026-01', '2026-04'])
    expect(periodsIn(span('2025-06-30', '2026-05-10'), 'month', 6)).toEqual(['2025-07', '2026-01'])
    expect(periodsIn(span('2025-05-10', '2025-12-10'), 'month', 12)).toEqual([])
  })
  test('are in order, each once, and as many as the calendar has', () => {
    fc.assert(
      fc.property(aSpan, fc.constantFrom('year' as const, 'month' as const), ([from, to], unit) => {
        // Counted another way: the days on which such a period begins.
        const starts: string[] = []
        for (let day = from; day < to; day += 1) {
          const date = dateOf(day)
          if (date.endsWith(unit === 'year' ? '-01-01' : '-01')) starts.push(unit === 'year' ? date.slice(0, 4) : date.slice(0, 7))
        }
        expect(periodsIn([from, to], unit)).toEqual(starts)
      }),
      { numRuns: 8 },
    )
  })
})

describe('the stretch of time that is opened', () => {
  test('holds most of the events, begins and ends with a month, and is a small part of the whole', () => {
    fc.assert(
      fc.property(fc.array(aDay, { minLength: 1, maxLength: 14 }), (days) => {
        const whole = wholeSpan(days.map((d): Span => [d, d + 1]))
        const opened = openSpan(days, whole)
        if (opened === null) return
        const inside = days.filter((d) => d >= opened[0] && d < opened[1])
        expect(inside.length).toBeGreaterThanOrEqual(days.length * 0.6)
        expect(days.length).toBeGreaterThanOrEqual(5)
        for (const end of opened) expect(dateOf(end)).toMatch(/-01$/)
        expect((opened[1] - opened[0]) / (whole[1] - whole[0])).toBeLessThanOrEqual(0.34)
      }),
      { numRuns: 30 },
    )
  })
  test('is the same in whatever order the events come', () => {
    const whole: Span = [spanOf('2015')[0], spanOf('2026')[0]]
    const days = ['2025-11-02', '2016-03-01', '2025-06-17', '2025-10-28', '2025-10-30', '2025-12-24'].map((d) => spanOf(d)[0])
    const opened = openSpan(days, whole)
    expect(opened?.map(dateOf)).toEqual(['2025-10-01', '2026-02-01'])
    expect(openSpan([...days].reverse(), whole)).toEqual(opened)
    expect(days.map(dateOf)[0]).toBe('2025-11-02')
    // With one more event, the one of June stands near enough to the crowd.
    expect(openSpan([...days, spanOf('2025-08-20')[0]], whole)?.map(dateOf)).toEqual(['2025-06-01', '2026-02-01'])
  })
  test('leaves room on both sides, more after the last event, whose words stand to its right', () => {
    const whole: Span = [spanOf('2010')[0], spanOf('2026')[0]]
    const on = (date: string) => Array.from({ length: 5 }, () => spanOf(date)[0])
    // Twelve days before, and thirty after.
    expect(openSpan(on('2025-03-12'), whole)?.map(dateOf)).toEqual(['2025-02-01', '2025-05-01'])
    expect(openSpan(on('2025-03-14'), whole)?.map(dateOf)).toEqual(['2025-03-01', '2025-05-01'])
  })
  test('is not opened for four events, nor where it would be a large part of the whole', () => {
    const four = Array.from({ length: 4 }, () => spanOf('2025-03-12')[0])
    expect(openSpan(four, [spanOf('2010')[0], spanOf('2026')[0]])).toBeNull()
    const five = [...four, spanOf('2025-03-12')[0]]
    expect(openSpan(five, [spanOf('2025-01')[0], spanOf('2025-10')[0]])).not.toBeNull()
    expect(openSpan(five, [spanOf('2025-01')[0], spanOf('2025-09')[0]])).toBeNull()
  })
})

describe('the whole of the time', () => {
  test('holds everything with at least a month on both sides, the same on each', () => {
    fc.assert(
      fc.property(fc.array(aSpan, { minLength: 1, maxLength: 8 }), (spans) => {
        const [from, to] = wholeSpan(spans)
        const first = Math.min(...spans.map((s) => s[0]))
        const last = Math.max(...spans.map((s) => s[1]))
        expect(first - from).toBeGreaterThanOrEqual(30)
        expect(to - last).toBeCloseTo(first - from, 6)
      }),
      { numRuns: 15 },
    )
    expect(wholeSpan([[1000, 3000]])).toEqual([940, 3060])
  })
  test('of nothing is some year, so that an axis can be drawn', () => {
    expect(wholeSpan([]).map(dateOf)).toEqual(['2020-01-01', '2021-01-01'])
  })
})
