import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ranksOf, weightedMean } from './ranks.ts'
import { spearman } from './correlation.ts'

const column = fc.array(fc.option(fc.integer({ min: -50, max: 50 }), { nil: null }), { minLength: 3, maxLength: 40 })
/** Two columns of one length. */
const pair = fc
  .integer({ min: 3, max: 30 })
  .chain((n) =>
    fc.tuple(
      fc.array(fc.integer({ min: -20, max: 20 }), { minLength: n, maxLength: n }),
      fc.array(fc.integer({ min: -20, max: 20 }), { minLength: n, maxLength: n }),
    ),
  )
const distinct = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 25 })

describe('ranks', () => {
  test('the highest is 1, equals share the mean of their places, what is missing stays missing', () => {
    expect(ranksOf([5, 9, 5, null, 1])).toEqual([2.5, 1, 2.5, null, 4])
  })
  test('they come to n(n + 1) ÷ 2 whatever the ties', () =>
    fc.assert(
      fc.property(column, (values) => {
        const n = values.filter((v) => v !== null).length
        expect(ranksOf(values).reduce<number>((sum, r) => sum + (r ?? 0), 0)).toBeCloseTo((n * (n + 1)) / 2, 9)
      }),
    ))
  test('a larger value never has a later rank', () =>
    fc.assert(
      fc.property(column, (values) => {
        const ranks = ranksOf(values)
        for (const [i, a] of values.entries())
          for (const [j, b] of values.entries()) if (a !== null && b !== null && a > b) expect(ranks[i] ?? 0).toBeLessThan(ranks[j] ?? 0)
      }),
    ))
})

describe('Spearman’s correlation', () => {
  test('a published example: IQ and hours of television', () => {
    const iq = [106, 86, 100, 101, 99, 103, 97, 113, 112, 110]
    const hours = [7, 0, 27, 50, 28, 29, 20, 12, 6, 17]
    expect(spearman(iq, hours)?.rho).toBeCloseTo(-29 / 165, 9)
  })
  test('it lies between −1 and 1 and does not mind which comes first', () =>
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const [one, other] = [spearman(a, b), spearman(b, a)]
        expect(one?.rho).toBe(other?.rho)
        if (one) expect(Math.abs(one.rho)).toBeLessThanOrEqual(1)
      }),
    ))
  test('a column agrees wholly with itself and with whatever keeps its order, and is the opposite of its reverse', () =>
    fc.assert(
      fc.property(distinct, (a) => {
        expect(spearman(a, a)?.rho).toBeCloseTo(1, 9)
        expect(
          spearman(
            a,
            a.map((x) => x ** 3 + 2 * x),
          )?.rho,
        ).toBeCloseTo(1, 9)
        expect(
          spearman(
            a,
            a.map((x) => -x),
          )?.rho,
        ).toBeCloseTo(-1, 9)
      }),
    ))
  test('without ties it is 1 − 6 Σd² ÷ n(n² − 1)', () =>
    fc.assert(
      fc.property(distinct, fc.infiniteStream(fc.integer({ min: 0, max: 1_000_000 })), (a, stream) => {
        const b = a.map((x) => [x, stream.next().value ?? 0] as const).map(([x, r], i) => r * 100 + i + x / 10_000)
        const [ra, rb] = [ranksOf(a), ranksOf(b)]
        const n = a.length
        const d2 = ra.reduce<number>((sum, r, i) => sum + ((r ?? 0) - (rb[i] ?? 0)) ** 2, 0)
        expect(spearman(a, b)?.rho).toBeCloseTo(1 - (6 * d2) / (n * (n * n - 1)), 9)
      }),
    ))
  test('ranks in place of values change nothing but the sign', () =>
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const whole = spearman(a, b)
        if (whole) expect(spearman(ranksOf(a), b)?.rho).toBeCloseTo(-whole.rho, 9)
      }),
    ))
  test('only what both columns have counts, and two groups are too few', () => {
    expect(spearman([1, 2, 3, null, 5], [1, 2, 3, 4, null])).toEqual({ rho: 1, n: 3 })
    expect(spearman([1, 2, null], [1, null, 3])).toBeNull()
    expect(spearman([1, 1, 1], [1, 2, 3])).toBeNull()
  })
})

describe('weighted mean', () => {
  test('lies between the lowest and the highest value that has a weight', () =>
    fc.assert(
      fc.property(pair, ([values, raw]) => {
        const weights = raw.map(Math.abs)
        const found = weightedMean(values, weights)
        const used = values.filter((_, i) => (weights[i] ?? 0) > 0)
        if (used.length === 0) expect(found).toBeNull()
        else {
          expect(found?.mean).toBeGreaterThanOrEqual(Math.min(...used) - 1e-9)
          expect(found?.mean).toBeLessThanOrEqual(Math.max(...used) + 1e-9)
        }
      }),
    ))
  test('weights of any scale give the same mean', () =>
    fc.assert(
      fc.property(pair, ([values, raw]) => {
        const weights = raw.map((w) => Math.abs(w) + 1)
        expect(
          weightedMean(
            values,
            weights.map((w) => w * 7),
          )?.mean,
        ).toBeCloseTo(weightedMean(values, weights)?.mean ?? Number.NaN, 9)
      }),
    ))
})
