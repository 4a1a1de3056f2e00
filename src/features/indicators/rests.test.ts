import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IndicatorRow } from '#schema/api-indicators.ts'
import { row, side } from '../../../tests/fixtures/indicator-row.ts'
import { restsOf } from './rests.ts'

type Rest = IndicatorRow['rests'][number]
const rest = (source: string, falls: Rest['falls'], verdict: Rest['verdict'] = null): Rest => ({
  source,
  publisher: source,
  title: source,
  language: 'en',
  falls,
  verdict,
})
const names = (rows: readonly IndicatorRow[]) => restsOf(rows).map((r) => r.source)

describe('what a brief rests on', () => {
  test('a document weighs as much as values fall and verdicts change without it', () => {
    const both: Rest['falls'] = [
      { country: 'US', to: null },
      { country: 'CN', to: null },
    ]
    expect(
      names([row('a', { rests: [rest('few', [{ country: 'US', to: null }]), rest('many', both), rest('most', both, 'none')] })]),
    ).toEqual(['most', 'many', 'few'])
  })
  test('equal documents stand in the order of their names, and no more than three are named', () => {
    const falls: Rest['falls'] = [{ country: 'US', to: null }]
    expect(names([row('a', { rests: ['d', 'b', 'c', 'a'].map((s) => rest(s, falls)) })])).toEqual(['a', 'b', 'c'])
  })
  test('values that lose their status come before those that are gone', () => {
    const rows = [
      row('a', { rests: [rest('x', [{ country: 'US', to: null }])] }),
      row('b', { rests: [rest('x', [{ country: 'US', to: 'reported' }])] }),
      row('c', { rests: [rest('x', [{ country: 'US', to: 'contested' }])] }),
    ]
    expect(restsOf(rows)[0]?.claims.map((c) => [c.to, c.count])).toEqual([
      ['contested', 1],
      ['reported', 1],
      [null, 1],
    ])
  })
  test('a value of a country that has none does not count', () => {
    const falls: Rest['falls'] = [{ country: 'CN', to: null }]
    expect(restsOf([row('a', { CN: null, verdict: null, rests: [rest('x', falls)] })])).toMatchObject([{ claims: [], verdicts: 0 }])
  })
  test('a claim that several measures share counts once, whatever their number', () => {
    const shared = side({ claim: 'population', value: 1 })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), (count) => {
        const rows = Array.from({ length: count }, (_, i) =>
          row(`m${i}`, { US: shared, rests: [rest('census', [{ country: 'US', to: null }])] }),
        )
        expect(restsOf(rows)).toMatchObject([{ source: 'census', claims: [{ to: null, count: 1 }] }])
      }),
      { numRuns: 6 },
    )
  })
})
