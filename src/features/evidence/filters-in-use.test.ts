import { describe, expect, test } from 'vitest'
import { EMPTY_QUERY, type LedgerQuery } from '#domain/ledger/query.ts'
import { filtersInUse } from './filters-in-use.ts'
import { changed } from './use-evidence-search.ts'
import type { Words } from './words.ts'

const words = {
  value: (facet, value) => `${facet}:${value}`,
  dates: ({ from, to }) => `${from ?? ''}–${to ?? ''}`,
  known: ({ known, since }) => `${since ?? ''}→${known}`,
} as Words // reason: a list of filters asks for these words only
const inUse = (over: Partial<LedgerQuery>) => filtersInUse({ ...EMPTY_QUERY, ...over }, words, 'points too')

describe('the filters in use', () => {
  test('are none for a search and its order', () => {
    expect(inUse({ text: 'robots', sort: 'match', descending: false })).toEqual([])
  })
  test('are named by their values, in the order of the facets, then dates, the day and points', () => {
    const list = inUse({
      facets: { status: ['reported'], country: ['CN', 'US'], topic: [] },
      to: '2025',
      known: '2025-06-01',
      since: '2025-01-01',
      points: true,
    })
    expect(list.map((f) => f.label)).toEqual([
      'country:CN',
      'country:US',
      'status:reported',
      '–2025',
      '2025-01-01→2025-06-01',
      'points too',
    ])
    expect(new Set(list.map((f) => f.key)).size).toBe(list.length)
  })
  test('removed one after another leave everything, in whatever order they go', () => {
    const start: LedgerQuery = {
      ...EMPTY_QUERY,
      facets: { country: ['CN', 'US'], company: ['acme'] },
      from: '2024',
      known: '2025-06-01',
      points: true,
    }
    for (const way of ['first', 'last'] as const) {
      let query = start
      const seen: number[] = []
      for (let list = filtersInUse(query, words, ''); list.length > 0; list = filtersInUse(query, words, '')) {
        seen.push(list.length)
        query = changed(query, (way === 'first' ? list[0] : list.at(-1))?.off ?? {})
      }
      expect(seen).toEqual([6, 5, 4, 3, 2, 1])
      expect({ ...query, facets: {} }).toEqual(EMPTY_QUERY)
    }
  })
  test('a change since a day goes with the day', () => {
    expect(inUse({ known: '2025-06-01', since: '2025-01-01' })[0]?.off).toEqual({ known: null, since: null })
  })
})
