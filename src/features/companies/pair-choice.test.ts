import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chosenIn, firstChoice } from './pair-choice.ts'

const company = (id: string, country: string) => ({ id, country })

describe('two companies to compare', () => {
  test('are at first the first one and the first of another country', () => {
    expect(firstChoice([company('a', 'US'), company('b', 'US'), company('c', 'CN'), company('d', 'CN')])).toEqual(['a', 'c'])
    expect(firstChoice([company('c', 'CN'), company('a', 'US')])).toEqual(['c', 'a'])
  })
  test('of one country are the first two; of fewer, what there is', () => {
    expect(firstChoice([company('a', 'US'), company('b', 'US')])).toEqual(['a', 'b'])
    expect(firstChoice([company('a', 'US')])).toEqual(['a', 'a'])
    expect(firstChoice([])).toEqual(['', ''])
  })
  test('change one at a time', () => {
    expect(chosenIn(0, 'c', ['a', 'b'])).toEqual(['c', 'b'])
    expect(chosenIn(1, 'c', ['a', 'b'])).toEqual(['a', 'c'])
  })
  test('change places when one list takes what the other has', () => {
    expect(chosenIn(0, 'b', ['a', 'b'])).toEqual(['b', 'a'])
    expect(chosenIn(1, 'a', ['a', 'b'])).toEqual(['b', 'a'])
  })
  test('never become the same, whatever is chosen in whichever list', () => {
    const list = fc.constantFrom(0 as const, 1 as const)
    const id = fc.constantFrom('a', 'b', 'c')
    fc.assert(
      fc.property(fc.array(fc.tuple(list, id), { maxLength: 8 }), (choices) => {
        let pair: readonly [string, string] = ['a', 'b']
        for (const [at, chosen] of choices) {
          pair = chosenIn(at, chosen, pair)
          expect([pair[at], pair[0] !== pair[1]]).toEqual([chosen, true])
        }
      }),
      { numRuns: 20 },
    )
  })
})
