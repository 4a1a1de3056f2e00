import { describe, expect, test } from 'vitest'
import { policy } from '../../../tests/fixtures/answers.ts'
import type { PolicyFilters } from '#url/policies-search.ts'
import { countIf, isFiltered, matches } from './matching.ts'

const OPEN: PolicyFilters = { duty: null, on: null, status: null, country: null }
const two = policy('two', {
  country: 'CN',
  status: 'in-force',
  duties: [
    { duty: 'report', on: 'government' },
    { duty: 'retrain', on: 'employers' },
  ],
})

test.each<[Partial<PolicyFilters>, boolean]>([
  [{}, true],
  [{ country: 'CN' }, true],
  [{ country: 'US' }, false],
  [{ status: 'in-force' }, true],
  [{ status: 'bill' }, false],
  [{ duty: 'report' }, true],
  [{ on: 'employers' }, true],
  [{ duty: 'report', on: 'government' }, true],
  // Both are there, but the duty to report does not lie on employers.
  [{ duty: 'report', on: 'employers' }, false],
  [{ duty: 'retrain', on: 'employers', country: 'CN', status: 'in-force' }, true],
  [{ duty: 'retrain', on: 'employers', country: 'US' }, false],
])('%j: %s', (filter, passes) => {
  expect(matches(two, { ...OPEN, ...filter })).toBe(passes)
})

test('one that obliges nobody passes only where no duty is asked for', () => {
  const free = policy('free')
  expect([matches(free, OPEN), matches(free, { ...OPEN, duty: 'report' }), matches(free, { ...OPEN, on: 'government' })]).toEqual([
    true,
    false,
    false,
  ])
})

describe('counts of a facet', () => {
  const all = [two, policy('a', { country: 'US' }), policy('b', { country: 'US', status: 'bill' })]
  test('keep the other facets and replace their own', () => {
    const filters = { ...OPEN, country: 'CN', status: 'in-force' as const }
    expect(countIf(all, filters, 'country', 'US')).toBe(1)
    expect(countIf(all, filters, 'country', null)).toBe(2)
    expect(countIf(all, filters, 'status', 'bill')).toBe(0)
    expect(countIf(all, OPEN, 'country', 'US')).toBe(2)
  })
})

test('a list is filtered as soon as one facet is set', () => {
  expect(isFiltered(OPEN)).toBe(false)
  expect(isFiltered({ ...OPEN, country: 'CN' })).toBe(true)
  expect(isFiltered({ ...OPEN, duty: 'report' })).toBe(true)
})
