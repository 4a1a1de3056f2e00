import { describe, expect, test } from 'vitest'
import { fragmentId, partOf } from './fragment-part.ts'

describe('the fragment of an address', () => {
  test.each([
    ['#timeline', 'timeline'],
    ['#q-how-many', 'q-how-many'],
    ['', ''],
    ['#', ''],
    ['#a%20b', 'a b'],
    ['#%E6%97%B6', '时'],
  ])('%j names %j', (hash, id) => {
    expect(fragmentId(hash)).toBe(id)
  })
  test.each(['#%', '#50%', '#%E6%97', '#%ZZ'])('%j, cut or mistyped, is taken as it stands instead of breaking the page', (hash) => {
    expect(fragmentId(hash)).toBe(hash.slice(1))
  })
})

describe('the part of an element', () => {
  /** An element as far as it is asked here: the id of the part around it. */
  const inside = (id: string | null) => ({ closest: () => (id === null ? null : { id }) }) as unknown as Element // reason: only what is around it is asked
  test('is the one around it, if it is one of a company’s page', () => {
    expect(partOf(inside('sources'))).toBe('sources')
    expect([partOf(inside('elsewhere')), partOf(inside(null)), partOf(null)]).toEqual([null, null, null])
  })
})
