import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ExposureId, EXPOSURES, type OccupationsAnswer } from '#schema/occupations.ts'
import { groupRows } from './groups.ts'

type Columns = Partial<Record<ExposureId, (number | null)[]>>
const CODES = ['11', '12', '21', '22']

/** A table of four groups at two digits; only what the rows read. */
const table = (columns: Columns, ranks: readonly string[] = []) =>
  ({
    measures: Object.keys(columns).map((id) => ({ id, ships: ranks.includes(id) ? 'ranks' : 'values' })),
    levels: [{ digits: 2, codes: CODES, names: CODES, jobs: [], shares: {}, columns }],
  }) as unknown as OccupationsAnswer // reason: the rest of the answer is not read here
const rowsBy = (measure: ExposureId, columns: Columns, ranks: readonly string[] = []) =>
  groupRows(table(columns, ranks), { level: 2, measure })

describe('rows of groups', () => {
  test('stand by rank, the highest score first; those without a score come last, in the order of their codes', () => {
    const rows = rowsBy('ilo', { ilo: [0.2, null, 0.9, null] })
    expect(rows.map((r) => [r.code, r.rank])).toEqual([
      ['21', 1],
      ['11', 2],
      ['12', Number.POSITIVE_INFINITY],
      ['22', Number.POSITIVE_INFINITY],
    ])
  })
  test('of a measure that publishes ranks stand by these', () => {
    expect(rowsBy('aioe', { aioe: [4, 2, 1, 3] }, ['aioe']).map((r) => r.code)).toEqual(['21', '12', '22', '11'])
  })
  test('with equal scores share a rank and keep their order', () => {
    expect(rowsBy('ilo', { ilo: [0.5, 0.9, 0.5, 0.5] }).map((r) => [r.code, r.rank])).toEqual([
      ['12', 1],
      ['11', 3],
      ['21', 3],
      ['22', 3],
    ])
  })
  test('keep their place in the columns of the table', () => {
    for (const { code, i } of rowsBy('ilo', { ilo: [1, 3, 2, 4] })) expect(CODES[i]).toBe(code)
  })
})

describe('the best and the worst rank of a group', () => {
  test('are those among today’s measures; the older one does not count', () => {
    const rows = rowsBy('frey-osborne', { ilo: [4, 3, 2, 1], microsoft: [1, 2, 3, 4], 'frey-osborne': [4, 3, 2, 1] })
    expect(rows.map((r) => [r.code, r.rank, r.best, r.worst])).toEqual([
      ['11', 1, 1, 4],
      ['12', 2, 2, 3],
      ['21', 3, 2, 3],
      ['22', 4, 1, 4],
    ])
    expect(rowsBy('frey-osborne', { 'frey-osborne': [4, 3, 2, 1] }).map((r) => r.known)).toEqual([false, false, false, false])
  })
  test('are known as soon as one measure ranks the group', () => {
    const [first] = rowsBy('ilo', { microsoft: [null, null, null, 7] })
    const last = rowsBy('ilo', { microsoft: [null, null, null, 7] }).find((r) => r.code === '22')
    expect([first?.known, last?.known, last?.best, last?.worst]).toEqual([false, true, 1, 1])
  })
})

test('every group has one row, ranks never fall, and the best is never behind the worst', () => {
  const column = fc.array(fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }), { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(fc.constantFrom(...EXPOSURES), column, column, (measure, a, b) => {
      const rows = rowsBy(measure, { ilo: a, microsoft: b, aioe: a }, ['aioe'])
      expect(rows.map((r) => r.code).sort()).toEqual(CODES)
      for (const [i, row] of rows.entries()) {
        const next = rows[i + 1]
        if (next) expect(next.rank).toBeGreaterThanOrEqual(row.rank)
        if (row.known) expect(row.best).toBeLessThanOrEqual(row.worst)
        expect(row.known).toBe(a[row.i] !== null || b[row.i] !== null)
      }
    }),
    { numRuns: 40 },
  )
})
