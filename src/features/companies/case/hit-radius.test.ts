import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hitRadii } from './hit-radius.ts'

describe('how far a mark answers a pointer', () => {
  test('as far as asked where there is room, half way to the next where there is not, three pixels at least', () => {
    const places = [0, 10, 100, 102].map((x) => ({ x, y: 5 }))
    expect(hitRadii(places, 12)).toEqual([5, 5, 3, 3])
    expect(
      hitRadii(
        [
          { x: 0, y: 0 },
          { x: 18, y: 24 },
        ],
        12,
      ),
    ).toEqual([12, 12])
    expect(hitRadii([{ x: 1, y: 1 }], 11)).toEqual([11])
  })
  test('marks at one place do not make each other unreachable', () => {
    expect(
      hitRadii(
        [
          { x: 4, y: 4 },
          { x: 4, y: 4 },
        ],
        12,
      ),
    ).toEqual([12, 12])
  })
  test('no mark that is more than 3 px away lies over the middle of another', () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 40 }) })
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 30 }), (places) => {
        const radii = hitRadii(places, 12)
        for (const [i, p] of places.entries())
          for (const q of places) {
            const distance = Math.hypot(p.x - q.x, p.y - q.y)
            if (distance > 3) expect(radii[i]).toBeLessThan(distance)
          }
      }),
    )
  })
})
