import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ExposureId } from '#schema/occupations.ts'
import { EXPOSURES, type OccupationsAnswer } from '#schema/occupations.ts'
import { DEFAULT_VIEW, type OccupationView } from '#url/occupations-search.ts'
import { dotsOf, highest } from './dots.ts'
import { agreement, columnOf, correlations, countriesOf, furthestApart, levelOf, shipsOf, sizesOf } from './groups.ts'

type Columns = Partial<Record<ExposureId | 'microsoft-balance', (number | null)[]>>

/** A table of four groups at two digits; only what these functions read. */
function table(columns: Columns, ranks: readonly string[] = [], shares: Record<string, (number | null)[]> = {}): OccupationsAnswer {
  const level = { codes: ['11', '12', '21', '22'], jobs: [10, 20, null, 40], shares, names: ['One', 'Two', 'Three', 'Four'], columns }
  return {
    measures: Object.keys(columns).map((id) => ({
      id,
      year: '2024',
      ships: ranks.includes(id) ? 'ranks' : 'values',
      licence: 'cc-by',
      sources: [],
    })),
    levels: [{ digits: 2, ...level }],
  } as unknown as OccupationsAnswer // reason: the rest of the answer is not read here
}
const view = (over: Partial<OccupationView> = {}): OccupationView => ({ ...DEFAULT_VIEW, level: 2, ...over })

test('a level that the table has not is answered by its first; a table without levels is a mistake', () => {
  const answer = table({})
  expect(levelOf(answer, 3).digits).toBe(2)
  expect(() => levelOf({ ...answer, levels: [] }, 2)).toThrow('no level')
})

test('a measure without a column has no value for any group; one that is not described has scores', () => {
  const answer = table({ ilo: [1, 2, 3, 4] }, ['ilo'])
  expect(columnOf(levelOf(answer, 2), 'aioe')).toEqual([null, null, null, null])
  expect([shipsOf(answer, 'ilo'), shipsOf(answer, 'aioe')]).toEqual([{ ships: 'ranks' }, { ships: 'values' }])
})

test('sizes are jobs of the United States, or a country’s shares; of a country without shares there are none', () => {
  const level = levelOf(table({}, [], { DEU: [1, 2, 3, 4] }), 2)
  expect(sizesOf(level, view())).toEqual([10, 20, null, 40])
  expect(sizesOf(level, view({ weight: 'deu' }))).toEqual([1, 2, 3, 4])
  expect(sizesOf(level, view({ weight: 'fra' }))).toEqual([null, null, null, null])
  expect(countriesOf(table({}, [], { DEU: [], CHN: [] }))).toEqual(['DEU', 'CHN'])
})

describe('circles of the picture', () => {
  const columns: Columns = { ilo: [0.1, 0.2, 0.3, null], 'microsoft-balance': [1, null, 3, 4] }
  test('a group without a score, a place or a size is not drawn, and is counted all the same', () => {
    const { dots, all, ranks } = dotsOf(table(columns), view())
    expect(dots.map((d) => [d.code, d.x, d.y, d.size])).toEqual([['11', 0.1, 1, 10]])
    expect([all, ranks]).toEqual([4, false])
  })
  test('of a measure that publishes ranks only, the rank is drawn', () => {
    const { dots, ranks } = dotsOf(table({ ...columns, ilo: [3, 1, 2, null] }, ['ilo']), view())
    expect([dots.map((d) => d.x), ranks]).toEqual([[3], true])
  })
  test('a major group that is picked is lit, the others are not', () => {
    const full: Columns = { ilo: [1, 2, 3, 4], 'microsoft-balance': [1, 2, 3, 4] }
    const lit = (major: string | null) => dotsOf(table(full), view({ major })).dots.map((d) => d.lit)
    expect([lit(null), lit('1'), lit('2')]).toEqual([
      [true, true, true],
      [true, true, false],
      [false, false, true],
    ])
  })
})

test('the highest groups come by score where there are scores, by rank where there are ranks', () => {
  expect(highest(table({ ilo: [0.1, 0.9, null, 0.5] }), view(), 2)).toEqual(['Two', 'Four'])
  expect(highest(table({ ilo: [1, 4, null, 2] }, ['ilo']), view(), 2)).toEqual(['One', 'Four'])
})

describe('agreement of measures', () => {
  test('every pair that has three groups in common is correlated once', () => {
    const answer = table({ ilo: [1, 2, 3, 4], aioe: [1, 2, 3, 4], microsoft: [4, 3, 2, 1], claude: [1, null, null, 2] })
    const cells = correlations(answer, levelOf(answer, 2))
    expect(cells.map(({ a, b, rho, n }) => [[a, b].sort().join(' '), rho, n]).sort()).toEqual([
      ['aioe ilo', 1, 4],
      ['aioe microsoft', -1, 4],
      ['ilo microsoft', -1, 4],
    ])
  })
  test('published ranks agree with the scores that they rank', () => {
    const answer = table({ ilo: [0.1, 0.2, 0.3, 0.4], aioe: [4, 3, 2, 1] }, ['aioe'])
    expect(correlations(answer, levelOf(answer, 2)).map((c) => c.rho)).toEqual([1])
  })
  test('the older measure is kept apart from today’s', () => {
    const cell = (a: ExposureId, b: ExposureId, rho: number) => ({ a, b, rho, n: 4 })
    expect(
      agreement([
        cell('ilo', 'aioe', 0.5),
        cell('ilo', 'claude', 0.9),
        cell('frey-osborne', 'ilo', -0.2),
        cell('aioe', 'frey-osborne', 0.1),
      ]),
    ).toEqual({
      today: { low: 0.5, high: 0.9 },
      older: { low: -0.2, high: 0.1 },
    })
  })
  test('no correlation leaves −1 to 1, and a rising transformation of a measure changes none', () => {
    const column = fc.array(fc.option(fc.integer({ min: 0, max: 50 }), { nil: null }), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(column, column, (a, b) => {
        const of = (x: (number | null)[]) => {
          const answer = table({ ilo: x, aioe: b })
          return correlations(answer, levelOf(answer, 2)).map((c) => [c.rho, c.n])
        }
        const once = of(a)
        for (const [rho = 0] of once) expect(Math.abs(rho)).toBeLessThanOrEqual(1 + 1e-9)
        expect(of(a.map((x) => (x === null ? null : x ** 3 + 7)))).toEqual(once)
      }),
      { numRuns: 60 },
    )
  })
})

test('furthest apart are the groups that the older measure puts above the mean of today’s', () => {
  const today = Object.fromEntries(EXPOSURES.filter((id) => id !== 'frey-osborne').map((id) => [id, [4, 3, 2, 1]]))
  const answer = table({ ...today, 'frey-osborne': [1, 2, 3, 4] })
  expect(furthestApart(answer, levelOf(answer, 2), 2)).toEqual(['Four', 'Three'])
  const without = table({ ...today, 'frey-osborne': [null, 2, 3, null] })
  expect(furthestApart(without, levelOf(without, 2), 4)).toEqual(['Three', 'Two'])
})
