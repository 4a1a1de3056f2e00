import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inTurn, mixed, spread } from './pick.ts'

const list = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 20 })

test('a mixed list holds the same things, always in the same order, and another seed mixes otherwise', () => {
  fc.assert(
    fc.property(list, fc.string(), (things, seed) => {
      expect([...mixed(things, seed)].sort()).toEqual([...things].sort())
      expect(mixed([...things].reverse(), seed)).toEqual(mixed(things, seed))
    }),
  )
  const letters = [...'abcdefghij']
  expect(new Set(['one', 'two', 'three', 'four'].map((seed) => mixed(letters, seed).join(''))).size).toBeGreaterThan(1)
})

describe('taking in turn', () => {
  const things = fc.array(fc.record({ group: fc.constantFrom('a', 'b', 'c'), n: fc.nat() }), { maxLength: 30 })
  test('takes what there is, up to what is enough, none twice', () => {
    fc.assert(
      fc.property(things, fc.nat({ max: 40 }), (all, enough) => {
        const taken = inTurn(all, (t) => t.group, enough)
        expect(taken).toHaveLength(Math.min(enough, all.length))
        expect(new Set(taken).size).toBe(taken.length)
      }),
    )
  })
  test('no group is two ahead of one that still has something', () => {
    fc.assert(
      fc.property(things, fc.nat({ max: 40 }), (all, enough) => {
        const count = (of: typeof all, group: string) => of.filter((t) => t.group === group).length
        const taken = inTurn(all, (t) => t.group, enough)
        for (const a of ['a', 'b', 'c'])
          for (const b of ['a', 'b', 'c'])
            if (count(taken, b) < count(all, b)) expect(count(taken, a) - count(taken, b)).toBeLessThanOrEqual(1)
      }),
    )
  })
  test('keeps the order within a group', () => {
    const all = [1, 2, 3, 4, 5, 6].map((n) => ({ group: n < 4 ? 'a' : 'b', n }))
    expect(inTurn(all, (t) => t.group, 6).map((t) => t.n)).toEqual([1, 4, 2, 5, 3, 6])
  })
})

describe('numbers to choose from', () => {
  const right = (value: number) => ({ kind: 'number', value, unit: 'employees', isChange: false }) as const
  const valuesOf = (options: ReturnType<typeof spread>) => options.map((o) => (o.kind === 'number' ? o.value : Number.NaN))
  const number = fc.oneof(fc.integer({ min: -1e6, max: 1e6 }), fc.double({ min: -1e6, max: 1e6 }))
  test('hold the right one, at most three others, all far enough apart, in order of size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.array(number, { maxLength: 12 }), (value, wrong) => {
        const values = valuesOf(spread(right(value), wrong))
        expect(values).toContain(value)
        expect(values.length).toBeLessThanOrEqual(4)
        values.slice(1).forEach((v, i) => {
          const before = values[i] ?? Number.NaN
          expect(v - before).toBeGreaterThan(Math.max(Math.abs(v), Math.abs(before)) / 12)
        })
      }),
    )
  })
  test('never give the right one away by its sign, and hold no number that is none', () => {
    const values = valuesOf(spread(right(100), [-100, 0, Number.NaN, Number.POSITIVE_INFINITY, 200]))
    expect(values).toEqual([100, 200])
    expect(valuesOf(spread(right(-100), [100, -50]))).toEqual([-100, -50])
    // A twelfth of the larger is 108.75: 105 away is too near, 110 away is not.
    expect(valuesOf(spread(right(1200), [1305]))).toEqual([1200])
    expect(valuesOf(spread(right(1200), [1310]))).toEqual([1200, 1310])
  })
})
