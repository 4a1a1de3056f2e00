import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentKey } from './content-key.ts'

/** The same value with the keys of its objects put in the other order. */
const turned = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(turned)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, part]) => [key, turned(part)]),
        )
      : value

test('the order of keys does not matter', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(contentKey(turned(value))).toBe(contentKey(value))
    }),
  )
})
test('another value has another key', () => {
  const keys = ['', 'a', 'ab', 'ba', 0, 1, -1, null, [], {}, [1, 2], [2, 1], { a: 1 }, { a: 2 }, { b: 1 }, { a: { b: 1 } }].map(contentKey)
  expect(new Set(keys).size).toBe(keys.length)
})
test('the order of a list matters', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 6 }), (list) => {
      expect(contentKey(list.toReversed())).not.toBe(contentKey(list))
    }),
  )
})
