import { EMPTY_QUERY } from './query.ts'
import { describe, expect, it, test } from 'vitest'
import { askLedger, ledgerClaim } from '../../../tests/fixtures/ledger-claim.ts'
import { daysOf } from './standing.ts'

test('days asked for are numbers; what is no day asks for nothing, and the second needs the first', () => {
  expect(daysOf({ known: '2025-06-30', since: '2025-01-01' })).toEqual({ known: 20250630, since: 20250101 })
  expect(daysOf({ known: '2025-06', since: '2025-01-01' })).toEqual({ known: null, since: null })
  expect(daysOf({ known: null, since: '2025-01-01' })).toEqual({ known: null, since: null })
  expect(daysOf({ known: '2025-02-30', since: null }).known).toBeNull()
  expect(daysOf({ known: '2025-06-30', since: 'yesterday' })).toEqual({ known: 20250630, since: null })
})

const { ids, run, rows } = askLedger([
  ledgerClaim('plain', { knownFrom: '2025-02-10' }),
  ledgerClaim('coarse', { knownFrom: '2025-03' }),
  ledgerClaim('raised', {
    status: 'supported',
    knownFrom: '2025-01-10',
    known: [
      { on: '2025-01-10', kind: 'added', status: 'reported' },
      { on: '2025-04-20', kind: 'status-changed', status: 'supported' },
    ],
  }),
  ledgerClaim('revalued', {
    knownFrom: '2025-01-10',
    known: [
      { on: '2025-01-10', kind: 'added', status: 'documented' },
      { on: '2025-05-01', kind: 'value-changed', status: null },
    ],
  }),
  ledgerClaim('taken-back', {
    status: 'reported',
    knownFrom: '2025-01-10',
    known: [
      { on: '2025-01-10', kind: 'added', status: 'reported' },
      { on: '2025-06-01', kind: 'withdrawn', status: null },
    ],
  }),
  ledgerClaim('undated', { asOf: '2025' }),
])
const sorted = (query: Parameters<typeof ids>[0]) => ids(query).sort()
const changes = (since: string, known: string) => Object.fromEntries(rows({ since, known }).map((row) => [row.claim.id, row.change]))

describe('as it was known on a day', () => {
  it('there is what was known by the end of that day', () => {
    expect(sorted({ known: '2025-01-09' })).toEqual([])
    expect(sorted({ known: '2025-01-10' })).toEqual(['raised', 'revalued', 'taken-back'])
    expect(sorted({ known: '2025-02-10' })).toEqual(['plain', 'raised', 'revalued', 'taken-back'])
  })
  it('a month counts from its end, and what has no date from what it is about', () => {
    expect(ids({ known: '2025-03-30' })).not.toContain('coarse')
    expect(ids({ known: '2025-03-31' })).toContain('coarse')
    expect(ids({ known: '2025-12-30' })).not.toContain('undated')
    expect(ids({ known: '2025-12-31' })).toContain('undated')
  })
  it('what was taken back is gone from that day on', () => {
    expect(ids({ known: '2025-05-31' })).toContain('taken-back')
    expect(ids({ known: '2025-06-01' })).not.toContain('taken-back')
  })
  it('the status is that of the day: in the rows, as a filter, in the counts, as an order', () => {
    const early = { known: '2025-04-19', facets: { status: ['reported'] } }
    expect(sorted(early)).toEqual(['raised', 'taken-back'])
    expect(rows(early).map((row) => row.status)).toEqual(['reported', 'reported'])
    expect(ids({ known: '2025-04-20', facets: { status: ['supported'] } })).toEqual(['raised'])
    expect(run({ known: '2025-04-19' }).counts.status).toMatchObject({ reported: 2, supported: 0 })
    expect(run({ known: '2025-04-20' }).counts.status).toMatchObject({ reported: 1, supported: 1 })
    expect(ids({ known: '2025-04-20', sort: 'status', descending: false })[0]).toBe('raised')
    expect(ids({ known: '2025-04-19', sort: 'status', descending: false }).slice(-2).sort()).toEqual(['raised', 'taken-back'])
    expect(ids({ known: '2025-04-19', sort: 'status', descending: true }).slice(0, 2).sort()).toEqual(['raised', 'taken-back'])
  })
})

describe('between two days', () => {
  it('only what changed shows, with what happened', () => {
    expect(changes('2025-01-09', '2025-03-31')).toEqual({
      plain: 'added',
      coarse: 'added',
      raised: 'added',
      revalued: 'added',
      'taken-back': 'added',
    })
    expect(changes('2025-04-01', '2025-12-30')).toEqual({ raised: 'changed', revalued: 'changed', 'taken-back': 'withdrawn' })
    expect(changes('2025-04-20', '2025-05-31')).toEqual({ revalued: 'changed' })
  })
  it('what came and went in between never was', () => {
    expect(Object.keys(changes('2025-01-09', '2025-06-30'))).not.toContain('taken-back')
  })
  it('the first day counts as before, the second as after', () => {
    expect(changes('2025-02-09', '2025-02-10')).toEqual({ plain: 'added' })
    expect(changes('2025-02-10', '2025-02-11')).toEqual({})
  })
  it('what was withdrawn shows as withdrawn, with the status it had', () => {
    const [row] = rows({ since: '2025-05-15', known: '2025-06-15', facets: { change: ['withdrawn'] } })
    expect(row).toMatchObject({ claim: { id: 'taken-back' }, withdrawn: true, change: 'withdrawn' })
  })
  it('kinds of change are counted and can be chosen', () => {
    const days = { since: '2025-03-15', known: '2025-06-15' }
    expect(run(days).counts.change).toEqual({ added: 1, changed: 2, withdrawn: 1 })
    expect(ids({ ...days, facets: { change: ['added'] } })).toEqual(['coarse'])
    expect(sorted({ ...days, facets: { change: ['changed', 'withdrawn'] } })).toEqual(['raised', 'revalued', 'taken-back'])
    expect(run({ ...days, facets: { change: ['added'] } }).counts.change).toEqual({ added: 1, changed: 2, withdrawn: 1 })
  })
  it('without a second day there are no kinds of change', () => {
    expect(run({ known: '2025-06-15' }).counts.change).toEqual({ added: 0, changed: 0, withdrawn: 0 })
    expect(run({}).counts.change).toEqual({ added: 0, changed: 0, withdrawn: 0 })
    expect(ids({ facets: { change: ['added'] } })).toEqual([])
  })
})

test('an earlier question leaves no trace in a later one', () => {
  const now = ids({ sort: 'status', descending: false })
  run({ ...EMPTY_QUERY, known: '2025-01-10', since: '2025-01-01' })
  expect(ids({ sort: 'status', descending: false })).toEqual(now)
  expect(run({}).counts.status).toMatchObject({ supported: 1, reported: 1 })
})
