import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apaDate, bibtexMonth, chicagoDate, cslDate, dateParts, gbDate, mlaDate, risDate } from './dates.ts'

const two = (n: number) => String(n).padStart(2, '0')
const year = fc.integer({ min: 1900, max: 2099 })
const month = fc.integer({ min: 1, max: 12 })
const day = fc.integer({ min: 1, max: 28 })

describe('a date in each style', () => {
  test.each([
    ['2025', '2025', '2025', '2025', '2025', '2025///', [[2025]]],
    [
      '2025-Q3',
      '2025, Q3',
      'Q3 2025',
      'Q3 2025',
      '2025',
      '2025///Q3',
      [
        [2025, 7],
        [2025, 9],
      ],
    ],
    ['2025-10', '2025, October', 'October 2025', 'Oct. 2025', '2025-10', '2025/10//', [[2025, 10]]],
    ['2025-05-06', '2025, May 6', 'May 6, 2025', '6 May 2025', '2025-05-06', '2025/05/06/', [[2025, 5, 6]]],
  ])('%s', (date, apa, chicago, mla, gb, ris, csl) => {
    expect([apaDate(date), chicagoDate(date), mlaDate(date), gbDate(date), risDate(date), cslDate(date)]).toEqual([
      apa,
      chicago,
      mla,
      gb,
      ris,
      csl,
    ])
  })
})

test('the parts put together are the date again', () => {
  fc.assert(
    fc.property(year, month, day, (y, m, d) => {
      const whole = `${y}-${two(m)}-${two(d)}`
      expect(dateParts(whole)).toEqual({ year: String(y), quarter: null, month: m, day: d })
      expect(cslDate(whole)).toEqual([[y, m, d]])
      expect(risDate(whole)).toBe(`${y}/${two(m)}/${two(d)}/`)
    }),
  )
})
test('a quarter is its three months, and has no month of its own', () => {
  fc.assert(
    fc.property(year, fc.integer({ min: 1, max: 4 }), (y, q) => {
      const [from = [], to = []] = cslDate(`${y}-Q${q}`)
      expect((to[1] ?? 0) - (from[1] ?? 0)).toBe(2)
      expect(dateParts(`${y}-Q${q}`).month).toBeNull()
    }),
  )
})
test('BibTeX has twelve months and no thirteenth', () => {
  expect(Array.from({ length: 12 }, (_, i) => bibtexMonth(i + 1)).every((m) => /^[a-z]{3}$/.test(m))).toBe(true)
  expect([bibtexMonth(0), bibtexMonth(13)]).toEqual(['', ''])
})
