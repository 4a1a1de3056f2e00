import { describe, expect, test } from 'vitest'
import type { ClaimRecord } from '#schema/dataset.ts'
import { STATUSES } from '#schema/vocabulary.ts'
import { byId, claim, source, speaker } from '../../tests/fixtures/content/records.ts'
import { byStrength, sidesOf, STORY_OF, STRENGTH_CRITERIA } from './strongest-evidence.ts'

const records = { sources: byId(source('acme-filing', { organisation: 'acme' }), source('wire')), speakers: byId(speaker('acme')) }
const ids = (...claims: ClaimRecord[]) => [...claims].sort(byStrength(records)).map((c) => c.id)
/** The order is the same whichever came first. */
const order = (...claims: ClaimRecord[]) => {
  expect(ids(...claims)).toEqual(ids(...[...claims].reverse()))
  return ids(...claims)
}
const INDEPENDENT: Partial<ClaimRecord> = { sources: [{ source: 'wire', relation: 'independent' }] }

describe('each criterion', () => {
  test('the more solid status first', () => {
    expect(order(...[...STATUSES].reverse().map((status) => claim(status, { status })))).toEqual([...STATUSES])
  })
  test('what rests on somebody else before what is self-reported', () => {
    expect(order(claim('a'), claim('b', INDEPENDENT))).toEqual(['b', 'a'])
  })
  test('shown by data, then said or denied, then not named', () => {
    const by = (id: string, attribution: ClaimRecord['attribution']) => claim(id, { attribution })
    expect(
      order(
        by('a', null),
        by('b', 'not-named'),
        by('c', 'denied'),
        by('d', 'named-after'),
        by('e', 'named-before'),
        by('f', 'shown-by-data'),
      ),
    ).toEqual(['f', 'c', 'd', 'e', 'a', 'b'])
  })
  test('the later date first', () => {
    expect(order(claim('a', { asOf: '2023-05' }), claim('b', { asOf: '2025-01' }), claim('c', { asOf: '2023-11' }))).toEqual([
      'b',
      'c',
      'a',
    ])
  })
  test('of dates that overlap, the one that ends later first', () => {
    expect(
      order(
        claim('a', { asOf: '2025-Q1' }),
        claim('b', { asOf: '2025-12' }),
        claim('c', { asOf: '2025' }),
        claim('d', { asOf: '2025-Q3' }),
      ),
    ).toEqual(['b', 'c', 'd', 'a'])
  })
  test('else by name', () => {
    expect(order(claim('b'), claim('a'), claim('c'))).toEqual(['a', 'b', 'c'])
  })
})

test('an earlier criterion outweighs all later ones', () => {
  expect(STRENGTH_CRITERIA.map((c) => c.id)).toEqual(['status', 'independence', 'directness', 'recency', 'name'])
  const data = { attribution: 'shown-by-data' } as const
  expect(order(claim('z', { status: 'supported', asOf: '2010' }), claim('a', { ...INDEPENDENT, ...data, asOf: '2026' }))).toEqual([
    'z',
    'a',
  ])
  expect(order(claim('z', { ...INDEPENDENT, asOf: '2010' }), claim('a', { ...data, asOf: '2026' }))).toEqual(['z', 'a'])
  expect(order(claim('z', { ...data, asOf: '2010' }), claim('a', { asOf: '2026' }))).toEqual(['z', 'a'])
  expect(order(claim('z', { asOf: '2026' }), claim('a', { asOf: '2010' }))).toEqual(['z', 'a'])
})

describe('the two sides of a story', () => {
  const on = (id: string, replacement: ClaimRecord['coding']['replacement'], empowerment: ClaimRecord['coding']['empowerment']) =>
    claim(id, { coding: { replacement, empowerment } })
  const all = [
    on('b', 'supports', 'complicates'),
    on('a', 'supports', 'context'),
    on('c', 'complicates', 'supports'),
    on('d', 'context', 'context'),
  ]
  const sides = (narrative: 'replacement' | 'empowerment') => {
    const { supports, complicates } = sidesOf(all, narrative, records)
    return [supports.map((c) => c.id), complicates.map((c) => c.id)]
  }
  test('are the claims coded on it, strongest first; context is on neither', () => {
    expect(sides('replacement')).toEqual([['a', 'b'], ['c']])
    expect(sides('empowerment')).toEqual([['c'], ['b']])
  })
  test('leave the claims that they were given in their order', () => {
    sidesOf(all, 'replacement', records)
    expect(all.map((c) => c.id)).toEqual(['b', 'a', 'c', 'd'])
  })
})

test('replacement is told about the United States, empowerment about China, and no more', () => {
  expect(STORY_OF).toEqual({ US: 'replacement', CN: 'empowerment' })
})
