import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OccupationsAnswer } from '#schema/occupations.ts'
import { DEFAULT_VIEW } from '#url/occupations-search.ts'
import { dotsOf, highest } from './dots.ts'
import { meansOf } from './groups.ts'
import { closenessOf, partsOfLargest, shadeOf, twoParts } from './marks.ts'

test.each([
  [-1, 'minus'],
  [-0.01, 'minus'],
  [0, '0'],
  [0.59, '0'],
  [0.6, '1'],
  [0.7, '2'],
  [0.79, '2'],
  [0.8, '3'],
  [0.9, '4'],
  [1, '4'],
])('a correlation of %d has the shade %s', (rho, shade) => {
  expect(shadeOf(rho)).toBe(shade)
})

test('a higher correlation is never lighter', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a]
      expect(Number(shadeOf(low))).toBeLessThanOrEqual(Number(shadeOf(high)))
    }),
    { numRuns: 40 },
  )
})

test.each([
  [0, 'close'],
  [0.15, 'close'],
  [0.16, 'some'],
  [0.35, 'some'],
  [0.36, 'wide'],
  [1, 'wide'],
])('measures whose places lie %d apart are %s', (gap, said) => {
  expect(closenessOf(gap)).toBe(said)
})

describe('bars', () => {
  test('are as long as their share of the largest; of shares that are all zero none has a length', () => {
    expect(partsOfLargest([10, 5, 0, 2.5])).toEqual([1, 0.5, 0, 0.25])
    expect(partsOfLargest([0, 0])).toEqual([0, 0])
    expect(partsOfLargest([])).toEqual([])
  })
  test('of two parts fill their box and keep a gap between them', () => {
    expect(twoParts(0.4)).toEqual({ first: { x: 0, width: 40 }, rest: { x: 40.3, width: expect.closeTo(59.7, 9) } })
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const { first, rest } = twoParts(share)
        expect(first.width >= 0 && rest.width >= 0 && rest.x >= first.width).toBe(true)
        expect(rest.x + rest.width).toBeCloseTo(100, 6)
      }),
      { numRuns: 40 },
    )
  })
})

/** Three groups at two digits with a score, their place on the upright axis, and shares of countries. */
const table = (scores: (number | null)[], shares: Record<string, (number | null)[]>) =>
  ({
    measures: [{ id: 'ilo', ships: 'values' }],
    levels: [
      {
        digits: 2,
        codes: ['11', '12', '21'],
        names: ['Chiefs', 'Managers', 'Engineers'],
        jobs: [1, 2, 3],
        shares,
        columns: { ilo: scores, 'microsoft-balance': [0.1, 0.2, 0.3] },
      },
    ],
  }) as unknown as OccupationsAnswer // reason: the rest of the answer is not read here

describe('a measure by country', () => {
  test('is the mean over what people do, the highest first', () => {
    const means = meansOf(table([0.2, 0.4, 0.8], { DEU: [50, 50, 0], USA: [0, 0, 100], FRA: [25, 25, 50] }), 'ilo')
    expect(means.map((m) => [m.code, Math.round(m.mean * 1000)])).toEqual([
      ['USA', 800],
      ['FRA', 550],
      ['DEU', 300],
    ])
  })
  test('leaves groups without a score or a share out of the weight, and countries without any out of the list', () => {
    expect(meansOf(table([0.2, null, 0.8], { DEU: [10, 80, 10] }), 'ilo')).toEqual([{ code: 'DEU', mean: expect.closeTo(0.5, 9) }])
    expect(meansOf(table([0.2, null, null], { DEU: [null, 80, 20] }), 'ilo')).toEqual([])
    expect(meansOf(table([0.2, 0.4, 0.8], { DEU: [0, 0, 0] }), 'ilo')).toEqual([])
  })
  test('never lies beyond its lowest and its highest group', () => {
    const share = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(share, (shares) => {
        const [found] = meansOf(table([0.2, 0.4, 0.8], { DEU: shares }), 'ilo')
        expect(found === undefined).toBe(shares.every((s) => s === 0))
        if (found) expect(found.mean > 0.2 - 1e-9 && found.mean < 0.8 + 1e-9).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})

test('what is drawn and what the title names agree: the highest group stands furthest to the right', () => {
  const scores = fc.shuffledSubarray([0.1, 0.5, 0.9], { minLength: 3 })
  fc.assert(
    fc.property(scores, (column) => {
      const answer = table(column, {})
      const view = { ...DEFAULT_VIEW, level: 2 as const }
      const { dots } = dotsOf(answer, view)
      const right = dots.toSorted((a, b) => b.x - a.x)[0]
      expect(highest(answer, view, 1)).toEqual([right?.name])
    }),
    { numRuns: 6 },
  )
})
