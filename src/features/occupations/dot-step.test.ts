import { expect, test } from 'vitest'
import { steppedDot } from './dot-step.ts'

const CODES = ['a', 'b', 'c']

test.each([
  [null, 'ArrowRight', 'a'],
  [null, 'ArrowLeft', 'c'],
  ['gone', 'ArrowDown', 'c'],
  ['a', 'ArrowUp', 'b'],
  ['b', 'ArrowLeft', 'a'],
  ['c', 'ArrowRight', 'c'],
  ['a', 'ArrowDown', 'a'],
])('from %s by %s to %s', (active, key, next) => {
  expect(steppedDot(CODES, active, key)).toBe(next)
})

test('other keys lead nowhere, and there is nothing to lead to where nothing is drawn', () => {
  expect(steppedDot(CODES, 'a', 'Enter')).toBeUndefined()
  expect(steppedDot([], null, 'ArrowRight')).toBeNull()
})
