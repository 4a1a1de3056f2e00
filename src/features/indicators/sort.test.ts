import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IndicatorRow } from '#schema/api-indicators.ts'
import { STATUSES, THEMES } from '#schema/vocabulary.ts'
import { INDICATOR_SORTS } from '#url/indicators-search.ts'
import { row, side } from '../../../tests/fixtures/indicator-row.ts'
import { fits, gapOf, inOrder } from './sort.ts'

/** Dates, and the last day of each as a number. */
const LAST_DAYS: Readonly<Record<string, number>> = { '2023': 20231231, '2024-06': 20240630, '2024-12-31': 20241231, '2025': 20251231 }
const dates = fc.constantFrom(...Object.keys(LAST_DAYS))
const sides = fc.option(
  fc.record({ value: fc.integer({ min: -5, max: 50 }), asOf: dates, status: fc.constantFrom(...STATUSES) }).map((s) => side(s)),
  { nil: null },
)
const verdicts = fc.constantFrom('comparable' as const, 'with-care' as const, 'not-comparable' as const)
const measures: fc.Arbitrary<IndicatorRow[]> = fc
  .array(fc.record({ theme: fc.constantFrom(...THEMES), US: sides, CN: sides, verdict: verdicts }), { maxLength: 7 })
  .map((list) =>
    list.map(({ verdict, ...one }, i) =>
      row(`m${i}`, { ...one, verdict: one.US && one.CN ? { verdict, binding: null, checks: [] } : null }),
    ),
  )
const ids = (rows: readonly IndicatorRow[]) => rows.map((r) => r.id)
const numbered = (id: string) => Number(id.slice(1))
/** What an order goes by, worked out anew: smaller comes first. */
const KEYS: Readonly<Record<(typeof INDICATOR_SORTS)[number], (row: IndicatorRow) => number>> = {
  theme: (r) => THEMES.indexOf(r.theme),
  verdict: (r) => (r.verdict === null ? 3 : { comparable: 0, 'with-care': 1, 'not-comparable': 2 }[r.verdict.verdict]),
  year: (r) => -Math.max(0, ...[r.US, r.CN].map((s) => LAST_DAYS[s?.used.asOf ?? ''] ?? 0)),
  gap: (r) => {
    const [us, cn] = [r.US?.used.value.quantity.value ?? 0, r.CN?.used.value.quantity.value ?? 0]
    return -Math.max(us / cn, cn / us)
  },
}

describe.each(INDICATOR_SORTS)('in the order of %s', (sort) => {
  test('every row is listed once, each not before one that belongs ahead of it', () => {
    fc.assert(
      fc.property(measures, (rows) => {
        const { sorted, without } = inOrder(rows, sort)
        expect(ids([...sorted, ...without]).sort()).toEqual(ids(rows).sort())
        const keys = sorted.map(KEYS[sort])
        expect(keys).toEqual(keys.toSorted((a, b) => a - b))
      }),
      { numRuns: 25 },
    )
  })
  test('the list that is given stays as it was, and what is in order stays in order', () => {
    fc.assert(
      fc.property(measures, (rows) => {
        const before = ids(rows)
        const { sorted, without } = inOrder(rows, sort)
        expect(ids(rows)).toEqual(before)
        expect(inOrder(sorted, sort).sorted).toEqual(sorted)
        expect(inOrder(without, sort).without).toEqual(without)
      }),
      { numRuns: 12 },
    )
  })
})

test('rows that are equal in an order keep the order in which they came', () => {
  fc.assert(
    fc.property(measures, (rows) => {
      const same = rows.map((r) => ({ ...r, theme: 'adoption' as const, verdict: null }))
      for (const sort of ['theme', 'verdict'] as const) {
        const places = inOrder(same, sort).sorted.map((r) => numbered(r.id))
        expect(places).toEqual(places.toSorted((a, b) => a - b))
      }
    }),
    { numRuns: 12 },
  )
})

test('without a gap are exactly those that may not be compared or have a value that is not above zero', () => {
  fc.assert(
    fc.property(measures, (rows) => {
      const { sorted, without } = inOrder(rows, 'gap')
      for (const r of sorted) expect(r.verdict?.verdict).toMatch(/^(comparable|with-care)$/)
      for (const r of without) {
        const values = [r.US, r.CN].map((s) => s?.used.value.quantity.value ?? 0)
        expect(r.verdict?.verdict === 'not-comparable' || Math.min(...values) <= 0).toBe(true)
        expect(gapOf(r)).toBeNull()
      }
    }),
    { numRuns: 25 },
  )
})

describe('filters', () => {
  const none = { theme: null, verdict: null, status: null, both: false }
  const filters = fc.record({
    theme: fc.option(fc.constantFrom(...THEMES), { nil: null }),
    verdict: fc.option(fc.constantFrom('comparable' as const, 'with-care' as const, 'not-comparable' as const, 'one-country' as const), {
      nil: null,
    }),
    status: fc.option(fc.constantFrom(...STATUSES), { nil: null }),
    both: fc.boolean(),
  })
  test('leave what each of them alone would leave', () => {
    fc.assert(
      fc.property(measures, filters, (rows, all) => {
        const alone = [
          { ...none, theme: all.theme },
          { ...none, verdict: all.verdict },
          { ...none, status: all.status },
          { ...none, both: all.both },
        ]
        const left = rows.filter((r) => fits(r, all))
        expect(ids(left)).toEqual(ids(rows.filter((r) => alone.every((one) => fits(r, one)))))
        expect(rows.every((r) => fits(r, none))).toBe(true)
      }),
      { numRuns: 25 },
    )
  })
  test('a status is that of either side; one that no side has leaves nothing', () => {
    const one = row('a', { US: side({ value: 1, status: 'contested' }), CN: side({ value: 2, status: 'reported' }) })
    const left = STATUSES.filter((status) => fits(one, { ...none, status }))
    expect(left.toSorted()).toEqual(['contested', 'reported'])
    expect(STATUSES.some((status) => fits(row('b', { US: null, CN: null, verdict: null }), { ...none, status }))).toBe(false)
  })
})
