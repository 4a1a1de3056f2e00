import { describe, expect, it, test } from 'vitest'
import { STATUSES } from '#schema/vocabulary.ts'
import { askLedger, ledgerClaim } from '../../../tests/fixtures/ledger-claim.ts'
import { orderBy, saidDay } from './orders.ts'
import { SORTS } from './query.ts'

const person = (name: string) => ({ id: 's', name, role: null, kind: 'person' as const })

test('a claim is as new as when it became known, else as what it is about; a coarse date counts from its beginning', () => {
  expect(saidDay({ knownFrom: '2025-10-28', asOf: '2020' })).toBe(20251028)
  expect(saidDay({ knownFrom: null, asOf: '2025-Q3' })).toBe(20250701)
  expect(saidDay({ knownFrom: '2026', asOf: '2025' })).toBe(20260101)
})

describe('each order', () => {
  const { ids } = askLedger([
    ledgerClaim('beta', {
      knownFrom: '2025-03-01',
      asOf: '2025-01',
      country: 'US',
      company: 'b',
      credit: 'AP',
      status: 'contested',
      speaker: person('Bob'),
    }),
    ledgerClaim('item 10', {
      knownFrom: '2025-01-01',
      asOf: '2024',
      country: 'CN',
      company: 'c',
      credit: 'Caixin',
      status: 'reported',
      speaker: person('Adam'),
    }),
    ledgerClaim('item 9', {
      knownFrom: '2025-02-01',
      asOf: '2025-06-30',
      country: 'DE',
      company: 'a',
      credit: 'Reuters',
      status: 'supported',
      speaker: person('Émile'),
    }),
  ])
  it.each([
    ['said', ['item 10', 'item 9', 'beta']],
    ['date', ['item 10', 'beta', 'item 9']],
    ['label', ['beta', 'item 9', 'item 10']],
    ['country', ['item 10', 'item 9', 'beta']],
    ['company', ['item 9', 'beta', 'item 10']],
    ['speaker', ['item 10', 'beta', 'item 9']],
    ['status', ['item 9', 'item 10', 'beta']],
    ['source', ['beta', 'item 10', 'item 9']],
  ] as const)('%s', (sort, ascending) => {
    expect(ids({ sort, descending: false })).toEqual(ascending)
    expect(ids({ sort, descending: true })).toEqual([...ascending].reverse())
  })
  it('by status follows the rank of the words, most solid first', () => {
    const mixed = [...STATUSES].reverse().map((status) => ledgerClaim(status, { status }))
    expect(askLedger(mixed).ids({ sort: 'status', descending: false })).toEqual([...STATUSES])
  })
  it('by date counts from the last day that a claim is about', () => {
    const claims = ['2025', '2025-11', '2025-12-30', '2025-Q3'].map((asOf) => ledgerClaim(asOf, { asOf }))
    expect(askLedger(claims).ids({ sort: 'date', descending: false })).toEqual(['2025-Q3', '2025-11', '2025-12-30', '2025'])
  })
  it('puts what has no text behind everything that has, both ways', () => {
    const claims = [ledgerClaim('a'), ledgerClaim('b', { company: 'z' }), ledgerClaim('c'), ledgerClaim('d', { company: 'y' })]
    expect(askLedger(claims).ids({ sort: 'company', descending: false })).toEqual(['d', 'b', 'a', 'c'])
    expect(askLedger(claims).ids({ sort: 'company', descending: true })).toEqual(['b', 'd', 'a', 'c'])
  })
})

describe('equal ones', () => {
  const claims = Array.from({ length: 60 }, (_, i) =>
    ledgerClaim(`c${i}`, { country: i % 3 === 0 ? 'US' : 'CN', knownFrom: `2025-0${1 + (i % 4)}-01`, company: 'same', credit: 'same' }),
  )
  const { ids } = askLedger(claims)
  /** Newest first, and among those of a day as they stand in the data. */
  const newest = claims.map((c, i) => ({ id: c.id, country: c.country, day: i % 4, i })).sort((a, b) => b.day - a.day || a.i - b.i)

  it('of one day stay as they stand in the data', () => {
    expect(ids({})).toEqual(newest.map((c) => c.id))
  })
  it.each(['company', 'source', 'date', 'speaker', 'status'] as const)('by %s are newest first, both ways', (sort) => {
    for (const descending of [true, false]) expect(ids({ sort, descending })).toEqual(newest.map((c) => c.id))
  })
  it('said on one day stay as they stand in the data, both ways', () => {
    const oldest = claims.map((c, i) => ({ id: c.id, day: i % 4, i })).sort((a, b) => a.day - b.day || a.i - b.i)
    expect(ids({ sort: 'said', descending: false })).toEqual(oldest.map((c) => c.id))
  })
  it('within each group are newest first', () => {
    expect(ids({ sort: 'country', descending: false })).toEqual([
      ...newest.filter((c) => c.country === 'CN').map((c) => c.id),
      ...newest.filter((c) => c.country === 'US').map((c) => c.id),
    ])
  })
  it('stay in their order when a filter takes others away', () => {
    const facets = { country: ['US'] }
    for (const sort of SORTS.filter((s) => s !== 'match'))
      for (const descending of [true, false]) {
        const all = ids({ sort, descending })
        const us = new Set(newest.filter((c) => c.country === 'US').map((c) => c.id))
        expect(ids({ sort, descending, facets }), sort).toEqual(all.filter((id) => us.has(id)))
      }
  })
})

describe('by match', () => {
  const { ids } = askLedger([
    ledgerClaim('old', { label: ['Chegg'], knownFrom: '2023-01-01' }),
    ledgerClaim('body', { statement: ['Chegg too'], knownFrom: '2026-01-01' }),
    ledgerClaim('new', { label: ['Chegg'], knownFrom: '2025-01-01' }),
    ledgerClaim('other', { knownFrom: '2026-02-01' }),
  ])
  it('the best comes first, equal ones newest first', () => {
    expect(ids({ text: 'chegg', sort: 'match', descending: false })).toEqual(['new', 'old', 'body'])
  })
  it('without a search it is newest first', () => {
    expect(ids({ sort: 'match', descending: false })).toEqual(['other', 'body', 'new', 'old'])
  })
})

test('asking for one order does not spoil another', () => {
  const { ledger } = askLedger(['b', 'a', 'c'].map((id, i) => ledgerClaim(id, { knownFrom: `2025-01-0${i + 1}` })))
  const before = [...orderBy(ledger, 'said', true)]
  expect([...orderBy(ledger, 'label', false)]).toEqual([1, 0, 2])
  expect([...orderBy(ledger, 'said', true)]).toEqual(before)
  expect(before).toEqual([2, 1, 0])
})
