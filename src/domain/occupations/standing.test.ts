import { expect, test } from 'vitest'
import { disagreement, placeOf, rankColumn } from './standing.ts'

test('ranks come out the same, whether scores or ranks are published', () => {
  expect(rankColumn([0.2, 0.9, null, 0.5], { ships: 'values' })).toEqual([3, 1, null, 2])
  expect(rankColumn([3, 1, null, 2], { ships: 'ranks' })).toEqual([3, 1, null, 2])
})

test('the gap is between the highest and the lowest place of today’s measures; the older one does not count', () => {
  const found = disagreement([
    { id: 'ilo', rank: 1, of: 11 },
    { id: 'microsoft', rank: 6, of: 11 },
    { id: 'claude', rank: null, of: 11 },
    { id: 'frey-osborne', rank: 11, of: 11 },
    { id: 'spread', rank: 11, of: 11 },
  ])
  expect(found).toMatchObject({ high: { id: 'ilo' }, low: { id: 'microsoft' }, gap: 0.5 })
  expect(disagreement([{ id: 'ilo', rank: 1, of: 11 }])).toBeNull()
})

test('places are shares of the way, so that measures with fewer groups compare', () => {
  expect([placeOf({ rank: 1, of: 127 }), placeOf({ rank: 127, of: 127 }), placeOf({ rank: 3, of: 5 })]).toEqual([1, 0, 0.5])
})
