import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dropPlace } from './drop-place.ts'

/** Five entries of 40 px. */
const MIDDLES = [20, 60, 100, 140, 180]

test.each([
  ['within itself, upper half', 1, 45, 1],
  ['within itself, lower half', 1, 75, 1],
  ['the last within itself', 4, 199, 4],
  ['the first within itself', 0, 1, 0],
  ['down, not past the middle of the next', 1, 99, 1],
  ['down past the middle of the next', 1, 101, 2],
  ['to the end', 1, 500, 4],
  ['up, not past the middle of the one before', 3, 101, 3],
  ['up past the middle of the one before', 3, 99, 2],
  ['to the beginning', 3, -10, 0],
])('%s', (_name, from, y, to) => {
  expect(dropPlace(MIDDLES, from, y)).toBe(to)
})

test('is a place of the list, and further down where the pointer is further down', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4 }), fc.integer({ min: -50, max: 300 }), fc.integer({ min: 0, max: 100 }), (from, y, more) => {
      const [a, b] = [dropPlace(MIDDLES, from, y), dropPlace(MIDDLES, from, y + more)]
      expect(a).toBeGreaterThanOrEqual(0)
      expect(b).toBeLessThanOrEqual(4)
      expect(b).toBeGreaterThanOrEqual(a)
    }),
  )
})
