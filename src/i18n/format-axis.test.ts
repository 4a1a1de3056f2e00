import fc from 'fast-check'
import { expect, test } from 'vitest'
import { niceTicks } from '#charts/scale/linear.ts'
import { logTicks } from '#charts/scale/log.ts'
import type { Unit } from '#schema/vocabulary.ts'
import { formatAxis, formatTicks } from './format-axis.ts'
import { LOCALES } from './locales.ts'

const UNITS: readonly Unit[] = ['employees', 'usd', 'cny', 'percent', 'index', 'years', 'ratio']
const locale = fc.constantFrom(...LOCALES.map((l) => l.id))
const unit = fc.constantFrom(...UNITS)
/** The two ends of an axis as the content has them, from hundredths to thousands of billions. */
const ends = fc
  .tuple(fc.integer({ min: -9_999, max: 9_999 }), fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: -2, max: 9 }))
  .map(([a, size, power]) => {
    const unitOf = 10 ** power
    return [a * unitOf, (a + size) * unitOf] as const
  })

test('different ticks of an axis have different words, in every unit and language', () => {
  fc.assert(
    fc.property(ends, fc.integer({ min: 1, max: 6 }), unit, locale, ([from, to], count, u, l) => {
      const { ticks } = niceTicks([from, to], { count })
      const words = formatTicks(ticks, u, l)
      expect(new Set(words).size, `${ticks} → ${words}`).toBe(ticks.length)
    }),
    { numRuns: 400 },
  )
})

test('a scale whose four decimals do not keep the ticks apart is not used', () => {
  const ticks = [9_998, 9_998.5, 9_999, 9_999.5, 10_000]
  expect(formatTicks(ticks, 'employees', 'zh-Hans')).toEqual(['9,998.0', '9,998.5', '9,999.0', '9,999.5', '10,000.0'])
  expect(formatTicks([9_000, 9_500, 10_000], 'employees', 'zh-Hans')).toEqual(['0.90万', '0.95万', '1.00万'])
  expect(formatTicks([999_980, 999_985, 999_990], 'employees', 'en')).toEqual(['999,980', '999,985', '999,990'])
})

test('so do the ticks of a logarithmic axis', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 1, max: 7 }), unit, locale, (from, powers, u, l) => {
      const { ticks } = logTicks([from / 100, (from / 100) * 10 ** powers], 4)
      const words = ticks.map((tick) => formatAxis(tick, u, l))
      expect(new Set(words).size, `${ticks} → ${words}`).toBe(ticks.length)
    }),
  )
})

test('a small share is not written as nothing', () => {
  expect([0.01, 0.04, 0.1, 2.5].map((share) => formatAxis(share, 'percent', 'en'))).toEqual(['0.01%', '0.04%', '0.1%', '2.5%'])
})

test('nothing is written as zero but zero, and a sign stands before what is below it', () => {
  fc.assert(
    fc.property(ends, unit, locale, ([from, to], u, l) => {
      const { ticks } = niceTicks([from, to])
      formatTicks(ticks, u, l).forEach((words, i) => {
        const tick = ticks[i] ?? 0
        expect(/[1-9]/.test(words), `${tick} → ${words}`).toBe(tick !== 0)
        expect(words.startsWith('−'), `${tick} → ${words}`).toBe(tick < 0)
      })
    }),
  )
})
