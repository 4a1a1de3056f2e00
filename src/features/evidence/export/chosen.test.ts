import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chosenOf } from './chosen.ts'

const chosen = (order: readonly number[], selected: readonly number[]) => Array.from(chosenOf(Uint32Array.from(order), new Set(selected)))

test('all that match are exported, in their order, while none is selected', () => {
  expect(chosen([5, 2, 9], [])).toEqual([5, 2, 9])
  expect(chosen([], [])).toEqual([])
})

test('the selected ones are exported in the order of the list, however they were selected', () => {
  expect(chosen([5, 2, 9, 1], [1, 5])).toEqual([5, 1])
})

test('a selected claim that the filters hide is exported too, after the others', () => {
  expect(chosen([5, 2], [8, 2, 3])).toEqual([2, 8, 3])
  expect(chosen([], [8])).toEqual([8])
})

test('every selected claim is exported once, and no other', () => {
  const ids = fc.uniqueArray(fc.nat(30), { maxLength: 12 })
  fc.assert(
    fc.property(ids, ids, (order, selected) => {
      const found = chosen(order, selected)
      expect([...found].sort((a, b) => a - b)).toEqual([...(selected.length === 0 ? order : selected)].sort((a, b) => a - b))
    }),
    { numRuns: 20 },
  )
})
