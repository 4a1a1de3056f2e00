import { expect, test } from 'vitest'
import { askLedger, ledgerClaim } from '../../../tests/fixtures/ledger-claim.ts'
import { EMPTY_QUERY, type LedgerQuery, type Suggestion } from './query.ts'
import { suggestionFor, without } from './suggest.ts'

const full: LedgerQuery = {
  ...EMPTY_QUERY,
  text: 'jobs',
  facets: { country: ['US'], company: ['amazon'] },
  from: '2024',
  to: '2025',
  known: '2025-06-30',
  since: '2025-01-01',
}

test('dropping a filter leaves the others as they are', () => {
  expect(without(full, 'text')).toEqual({ ...full, text: '' })
  expect(without(full, 'dates')).toEqual({ ...full, from: null, to: null })
  expect(without(full, 'known')).toEqual({ ...full, known: null, since: null })
  expect(without(full, 'points')).toEqual({ ...full, points: true })
  expect(without(full, 'company')).toEqual({ ...full, facets: { country: ['US'], company: [] } })
  expect(full.facets).toEqual({ country: ['US'], company: ['amazon'] })
})

/** Which filters are tried for a query. */
function tried(query: Partial<LedgerQuery>): LedgerQuery[] {
  const asked: LedgerQuery[] = []
  suggestionFor({ ...EMPTY_QUERY, ...query }, (q) => {
    asked.push(q)
    return 0
  })
  return asked
}

test('only filters in use are tried, and leaving out points is one', () => {
  expect(tried({})).toEqual([{ ...EMPTY_QUERY, points: true }])
  expect(tried({ points: true })).toEqual([])
  expect(tried({ points: true, facets: { country: [] } })).toEqual([])
  expect(tried({ points: true, to: '2020' })).toHaveLength(1)
  expect(tried(full)).toHaveLength(6)
})

test('names the filter whose removal shows most, the first of equals, and none when none helps', () => {
  const answer = (counts: Partial<Record<Suggestion['drop'], number>>) =>
    suggestionFor(full, (q) => {
      const drop = (['text', 'country', 'company', 'dates', 'known', 'points'] as const).find(
        (d) => JSON.stringify(without(full, d)) === JSON.stringify(q),
      )
      return (drop && counts[drop]) ?? 0
    })
  expect(answer({ text: 2, company: 7, known: 3 })).toEqual({ drop: 'company', count: 7 })
  expect(answer({ dates: 4, country: 4 })).toEqual({ drop: 'country', count: 4 })
  expect(answer({})).toBeNull()
})

const { run } = askLedger([
  ledgerClaim('a', { country: 'US', company: 'amazon', label: ['Amazon cut jobs'], asOf: '2025-10', knownFrom: '2025-10-28' }),
  ledgerClaim('b', { country: 'US', company: 'amazon', label: ['Amazon hired'], asOf: '2025-11', knownFrom: '2025-11-01' }),
  ledgerClaim('c', { country: 'CN', company: 'iflytek', label: ['Schools use it'], asOf: '2024', knownFrom: '2024-05-01' }),
  ...['2021', '2022', '2023', '2024'].map((asOf) => ledgerClaim(`robots-${asOf}`, { country: 'JP', asOf, point: 'robots' })),
])

test('contradictory facets show nothing and say which one to drop', () => {
  const { order, suggestion, counts } = run({ facets: { country: ['CN'], company: ['amazon'] } })
  expect(order).toHaveLength(0)
  expect(suggestion).toEqual({ drop: 'country', count: 2 })
  expect(counts.country).toMatchObject({ US: 2, CN: 0 })
})

test.each<[Partial<LedgerQuery>, Suggestion | null]>([
  [
    { text: 'hired', facets: { country: ['CN'] } },
    { drop: 'text', count: 1 },
  ],
  [
    { text: 'schools', facets: { country: ['US'] } },
    { drop: 'text', count: 2 },
  ],
  [{ from: '2026' }, { drop: 'dates', count: 3 }],
  [
    { to: '2020', facets: { country: ['US'] } },
    { drop: 'dates', count: 2 },
  ],
  [
    { from: '2025-12', to: '2025-01' },
    { drop: 'dates', count: 3 },
  ],
  [{ known: '2020-01-01' }, { drop: 'known', count: 3 }],
  [
    { known: '2020-01-01', since: '2019-01-01' },
    { drop: 'known', count: 3 },
  ],
  [{ facets: { country: ['JP'] } }, { drop: 'points', count: 4 }],
  [{ text: 'zebra', facets: { country: ['FR'] }, from: '2030' }, null],
])('%j: %j', (query, suggestion) => {
  const answer = run(query)
  expect(answer.order).toHaveLength(0)
  expect(answer.suggestion).toEqual(suggestion)
})

test('where something is found nothing is suggested', () => {
  expect(run({ facets: { country: ['US'] } }).suggestion).toBeNull()
})
