import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placesToFetch } from './places-to-fetch.ts'

const places = (from: number, to: number, count: number, asked: Iterable<number> = []) => placesToFetch(from, to, count, new Set(asked))
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i)

describe('rows to fetch', () => {
  test('are those in sight and as many on both sides as a reader scrolls past meanwhile, in order', () => {
    const found = places(300, 320, 1000)
    expect([found[0], found.at(-1), found.length]).toEqual([180, 440, 261])
    expect(found).toEqual([...found].sort((a, b) => a - b))
  })
  test('end with the list', () => {
    expect(places(0, 20, 30)).toEqual(upTo(30))
    expect(places(0, 0, 1)).toEqual([0])
    expect(places(0, 0, 0)).toEqual([])
    expect(places(5, 25, 8)).toEqual(upTo(8))
  })
  test('are none that were asked for already', () => {
    expect(places(0, 20, 30, upTo(30))).toEqual([])
    expect(places(0, 20, 30, [0, 1, 2, 29])).toEqual(upTo(29).slice(3))
  })
  test('wait while only a few at the edge are missing, and go once they are more, or in sight', () => {
    const asked = upTo(200)
    // With row 79 at the foot of the window, the rows up to 199 are there.
    expect(places(60, 79, 1000, asked)).toEqual([])
    expect(places(119, 138, 1000, asked)).toEqual([])
    expect(places(120, 139, 1000, asked)).toHaveLength(60)
    // One that is in sight is fetched at once, with what is missing around it.
    expect(places(60, 79, 1000, [...upTo(70), ...upTo(200).slice(71)])).toEqual([70])
  })
  test('leave no row in sight unasked, and go farther than the list never', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(40), fc.nat(600), fc.array(fc.nat(600), { maxLength: 30 }), (from, length, count, asked) => {
        const found = places(from, from + length, count, asked)
        const known = new Set([...found, ...asked])
        const missing = upTo(count).filter((place) => place >= from && place <= from + length && !known.has(place))
        expect([missing, found.filter((place) => place >= count || asked.includes(place))]).toEqual([[], []])
      }),
      { numRuns: 30 },
    )
  })
})
