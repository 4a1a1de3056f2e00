import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ENGLISH_MONTHS } from '../english-months.ts'
import { DATE_SOURCE, dateTerm, dateTerms } from './dates.ts'

const two = (n: number) => String(n).padStart(2, '0')
const year = fc.integer({ min: 1990, max: 2049 })
const month = fc.integer({ min: 1, max: 12 })
const day = fc.integer({ min: 1, max: 28 })
/** The date that a text holds, as its finest term; null when none is found in it. */
const found = (text: string) => {
  const match = new RegExp(DATE_SOURCE, 'u').exec(text.toLowerCase())
  return match ? dateTerm(match[0]) : null
}

test('a day is the same day however it is written', () => {
  fc.assert(
    fc.property(year, month, day, (y, m, d) => {
      const name = ENGLISH_MONTHS[m - 1] ?? ''
      const term = `#${y}-${two(m)}-${two(d)}`
      for (const text of [
        `${y}-${two(m)}-${two(d)}`,
        `${d} ${name} ${y}`,
        `${name} ${d}, ${y}`,
        `${d} ${name.slice(0, 3)} ${y}`,
        `${y}年${m}月${d}日`,
      ])
        expect(found(`in ${text} then`), text).toBe(term)
    }),
  )
})
test('a quarter is the same quarter however it is written', () => {
  fc.assert(
    fc.property(year, fc.integer({ min: 1, max: 4 }), (y, q) => {
      for (const text of [`${y}-q${q}`, `q${q} ${y}`, `${y} q${q}`, `${y}年第${'一二三四'[q - 1]}季度`])
        expect(found(text), text).toBe(`#${y}-q${q}`)
    }),
  )
})
test('a day is also found by its month, quarter and year; a month lies in its own quarter', () => {
  expect(dateTerms('2025-10-28')).toEqual(['=2025', '#2025', '#2025-10', '#2025-q4', '#2025-10-28'])
  expect(dateTerms('2025-q3')).toEqual(['=2025', '#2025', '#2025-q3'])
  fc.assert(
    fc.property(year, month, (y, m) => {
      expect(dateTerms(`${y}-${two(m)}`)).toContain(`#${y}-q${Math.floor((m - 1) / 3) + 1}`)
    }),
  )
})
test('longer numbers hold no date', () => {
  expect([found('12025-10'), found('2025-10-281'), found('no date here')]).toEqual([null, null, null])
})
