import { expect, test } from 'vitest'
import { readPoliciesSearch } from './policies-search.ts'

const read = (search: string) => readPoliciesSearch(new URLSearchParams(search), ['US', 'CN'])

test('an empty address leaves every facet open', () => {
  expect(read('')).toEqual({ filters: { duty: null, on: null, status: null, country: null }, notices: [] })
})

test('known values narrow, unknown ones are reported and leave the facet open', () => {
  expect(read('duty=retrain&on=employers&status=ruling&country=CN').filters).toEqual({
    duty: 'retrain',
    on: 'employers',
    status: 'ruling',
    country: 'CN',
  })
  const { filters, notices } = read('duty=dance&country=FR')
  expect(filters.duty).toBeNull()
  expect(filters.country).toBeNull()
  expect(notices).toEqual([
    { parameter: 'duty', value: 'dance' },
    { parameter: 'country', value: 'FR' },
  ])
})
