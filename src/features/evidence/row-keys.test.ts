import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeAfter } from './row-keys.ts'

describe('a key in the table', () => {
  test.each([
    ['ArrowDown', 4, 5],
    ['ArrowUp', 4, 3],
    ['PageDown', 4, 14],
    ['PageUp', 14, 4],
    ['Home', 14, 0],
    ['End', 4, 29],
  ])('%s moves from row %s to row %s of thirty', (key, from, to) => {
    expect(placeAfter(key, from, 30)).toBe(to)
  })
  test.each([
    ['ArrowUp', 0, 0],
    ['PageUp', 3, 0],
    ['ArrowDown', 29, 29],
    ['PageDown', 25, 29],
  ])('%s at row %s stops at row %s', (key, from, to) => {
    expect(placeAfter(key, from, 30)).toBe(to)
  })
  test.each(['Enter', ' ', 'a', 'Tab', 'ArrowLeft', 'toString', '__proto__', ''])('%j moves nowhere', (key) => {
    expect(placeAfter(key, 4, 30)).toBeNull()
  })
  test('never leaves the list, also where it has no row or became shorter', () => {
    const key = fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End')
    fc.assert(
      fc.property(key, fc.nat(400), fc.nat(300), (pressed, place, count) => {
        const to = placeAfter(pressed, place, count) ?? -1
        expect(to >= 0 && to <= Math.max(0, count - 1)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})
