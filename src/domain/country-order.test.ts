import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inCountryOrder } from './country-order.ts'

test('countries stand with the two first, then the world, then others by their codes, each once', () => {
  expect(inCountryOrder(['JP', 'WLD', 'CN', 'DE', 'US', 'CN'])).toEqual(['US', 'CN', 'WLD', 'DE', 'JP'])
  expect(inCountryOrder(['GB', 'CN'])).toEqual(['CN', 'GB'])
  expect(inCountryOrder([])).toEqual([])
})

test('the order does not depend on the order in which they come', () => {
  const codes = fc.uniqueArray(fc.constantFrom('US', 'CN', 'WLD', 'DE', 'GB', 'IN', 'JP'))
  fc.assert(
    fc.property(codes, (list) => {
      expect(inCountryOrder([...list].reverse())).toEqual(inCountryOrder(list))
    }),
    { numRuns: 20 },
  )
})
