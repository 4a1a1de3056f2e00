import { expect, test } from 'vitest'
import { askLedger, ledgerClaim } from '../../../tests/fixtures/ledger-claim.ts'
import type { LedgerQuery } from './query.ts'

const { ids, run } = askLedger([
  ledgerClaim('year', { asOf: '2024' }),
  ledgerClaim('quarter', { asOf: '2025-Q2' }),
  ledgerClaim('day', { asOf: '2025-06-15' }),
  ledgerClaim('long', { from: '2023-07', asOf: '2025-09' }),
])
const sorted = (query: Partial<LedgerQuery>) => ids(query).sort()

test.each<[Partial<LedgerQuery>, string[]]>([
  [{ from: '2025' }, ['day', 'long', 'quarter']],
  [{ to: '2024' }, ['long', 'year']],
  [{ from: '2024-12-31', to: '2024-12-31' }, ['long', 'year']],
  [{ from: '2025-06-15', to: '2025-06-15' }, ['day', 'long', 'quarter']],
  [{ from: '2025-06-16', to: '2025-06-30' }, ['long', 'quarter']],
  [{ from: '2025-07' }, ['long']],
  [{ from: '2025-10' }, []],
  [{ to: '2023-06' }, []],
  [{ to: '2023' }, ['long']],
])('%j keeps what touches these dates', (query, expected) => {
  expect(sorted(query)).toEqual(expected)
})

test('dates the wrong way round keep nothing, not even what spans them', () => {
  expect(ids({ from: '2025', to: '2024' })).toEqual([])
})

test('signs alone and words that stand nowhere find nothing', () => {
  expect(ids({ text: '.*' })).toEqual([])
  expect(ids({ text: 'zebra' })).toEqual([])
})

test('says which words it met and which it took for others', () => {
  expect(run({ text: 'quarter' })).toMatchObject({ matched: ['quarter'], corrected: [] })
  expect(run({ text: 'quartre' })).toMatchObject({ matched: ['quarter'], corrected: [{ typed: 'quartre', found: ['quarter'] }] })
  expect(run({})).toMatchObject({ matched: [], corrected: [] })
})

test('a search is not remembered for another text', () => {
  expect(ids({ text: 'year' })).toEqual(['year'])
  expect(ids({ text: 'day' })).toEqual(['day'])
  expect(ids({ text: 'year' })).toEqual(['year'])
  expect(ids({})).toHaveLength(4)
})
