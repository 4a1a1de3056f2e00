import { describe, expect, it, test } from 'vitest'
import { askLedger, ledgerClaim } from '../../../tests/fixtures/ledger-claim.ts'
import { FACET_VALUES, FACETS, facetColumn, valuesOf } from './facets.ts'
import type { FacetCounts } from './query.ts'

test('each claim stands under the values that it has', () => {
  const claim = ledgerClaim('a', {
    country: 'CN',
    company: 'iflytek',
    coding: { replacement: 'complicates', empowerment: 'supports' },
    status: 'contested',
    speaker: { id: 's', name: 'S', role: null, kind: 'court' },
    documentTypes: ['law', 'press'],
    selfReported: true,
    mechanism: ['training', 'augmentation'],
    attribution: 'denied',
    findings: ['imprecise', 'right'],
    topics: ['law'],
    questions: ['staff', 'reasons'],
  })
  expect(Object.fromEntries(FACETS.map((facet) => [facet, valuesOf(claim, facet)]))).toEqual({
    topic: ['law'],
    country: ['CN'],
    company: ['iflytek'],
    question: ['staff', 'reasons'],
    coding: ['replacement-complicates', 'empowerment-supports'],
    status: ['contested'],
    speaker: ['court'],
    document: ['law', 'press'],
    self: ['yes'],
    mechanism: ['training', 'augmentation'],
    attribution: ['denied'],
    finding: ['imprecise', 'right'],
    change: [],
  })
})

test('what a claim does not say stands nowhere; not self-reported is a value', () => {
  const claim = ledgerClaim('a', { documentTypes: [] })
  expect(FACETS.filter((facet) => valuesOf(claim, facet).length === 0)).toEqual([
    'topic',
    'company',
    'question',
    'coding',
    'document',
    'mechanism',
    'attribution',
    'finding',
    'change',
  ])
  expect(valuesOf(claim, 'self')).toEqual(['no'])
})

test('a column keeps the order of known values and appends others as they come', () => {
  const rows = [['FR'], [], ['CN', 'DE'], ['FR', 'US']]
  const { values, start, codes } = facetColumn(rows.length, (i) => rows[i] ?? [], ['US', 'CN'])
  expect(values).toEqual(['US', 'CN', 'FR', 'DE'])
  expect(rows.map((_, i) => Array.from(codes.subarray(start[i], start[i + 1]), (code) => values[code]))).toEqual(rows)
})

describe('counts', () => {
  const { run, ids } = askLedger([
    ledgerClaim('a', { country: 'US', status: 'supported', company: 'amazon', mechanism: ['substitution', 'flattening'] }),
    ledgerClaim('b', { country: 'US', status: 'reported' }),
    ledgerClaim('c', { country: 'CN', status: 'reported', company: 'iflytek', mechanism: ['training'] }),
    ledgerClaim('d', { country: 'CN', status: 'contested', company: 'iflytek', mechanism: ['substitution'] }),
    ledgerClaim('e', { country: 'FR', status: 'supported', point: 'series' }),
  ])
  const shown = (counts: FacetCounts, facet: keyof FacetCounts) =>
    Object.fromEntries(Object.entries(counts[facet] ?? {}).filter(([, count]) => count > 0))

  it('of a facet leave its own choice out of account, and heed the others', () => {
    const { counts, order } = run({ facets: { country: ['US'] } })
    expect(order).toHaveLength(2)
    expect(shown(counts, 'country')).toEqual({ US: 2, CN: 2 })
    expect(shown(counts, 'status')).toEqual({ supported: 1, reported: 1 })
    expect(shown(counts, 'company')).toEqual({ amazon: 1 })
  })
  it('leave out only the own choice when several facets are in use', () => {
    const { counts } = run({ facets: { country: ['CN'], status: ['reported'] } })
    expect(shown(counts, 'country')).toEqual({ US: 1, CN: 1 })
    expect(shown(counts, 'status')).toEqual({ reported: 1, contested: 1 })
    expect(shown(counts, 'mechanism')).toEqual({ training: 1 })
  })
  it('name a value that nothing has as well, so that it can be shown as empty', () => {
    expect(run({}).counts.status).toEqual({ supported: 1, documented: 0, reported: 2, contested: 1, unsupported: 0 })
    expect(Object.keys(run({}).counts.country ?? {}).slice(0, 3)).toEqual(FACET_VALUES.country)
  })
  it('count a claim with two values under both, once in the result', () => {
    expect(shown(run({}).counts, 'mechanism')).toEqual({ substitution: 2, flattening: 1, training: 1 })
    expect(ids({ facets: { mechanism: ['substitution', 'flattening'] } })).toEqual(['a', 'd'])
  })
  it('leave points of series out until they are asked for', () => {
    expect(shown(run({}).counts, 'country')).toEqual({ US: 2, CN: 2 })
    expect(shown(run({ points: true }).counts, 'country')).toEqual({ US: 2, CN: 2, FR: 1 })
  })
  it('heed the search and the dates', () => {
    expect(shown(run({ text: 'amazon' }).counts, 'country')).toEqual({})
    expect(shown(run({ text: 'b', from: '2026' }).counts, 'country')).toEqual({})
    expect(shown(run({ from: '2025', to: '2025-06' }).counts, 'country')).toEqual({ US: 2, CN: 2 })
  })
})

describe('choices', () => {
  const { ids } = askLedger([
    ledgerClaim('a', { country: 'US', status: 'supported' }),
    ledgerClaim('b', { country: 'US', status: 'reported' }),
    ledgerClaim('c', { country: 'CN', status: 'reported' }),
  ])
  it('add up within a facet and narrow down between facets', () => {
    expect(ids({ facets: { country: ['US', 'CN'] } })).toEqual(['a', 'b', 'c'])
    expect(ids({ facets: { country: ['US', 'CN'], status: ['reported'] } })).toEqual(['b', 'c'])
    expect(ids({ facets: { country: ['US'], status: ['reported'] } })).toEqual(['b'])
  })
  it('that no claim has leave nothing; beside one that some have they add nothing', () => {
    expect(ids({ facets: { company: ['nobody'] } })).toEqual([])
    expect(ids({ facets: { country: ['CN', 'XX'] } })).toEqual(['c'])
  })
  it('of none are no filter', () => {
    expect(ids({ facets: { country: [] } })).toHaveLength(3)
  })
})
