import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { around, crosses, grown, overlaps, textBox } from './shapes.ts'
import type { Box, XY } from './types.ts'

const place = fc.integer({ min: -50, max: 50 })
const box = fc
  .tuple(place, place, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }))
  .map(([left, top, width, height]): Box => ({ left, top, right: left + width, bottom: top + height }))
const point = fc.tuple(place, place) satisfies fc.Arbitrary<XY>

/** Whether a line has a point well inside a box, found by walking along it. */
function passesInside([x0, y0]: XY, [x1, y1]: XY, b: Box): boolean {
  return Array.from({ length: 401 }, (_, i) => i / 400).some((t) => {
    const [x, y] = [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t]
    return x > b.left + 0.01 && x < b.right - 0.01 && y > b.top + 0.01 && y < b.bottom - 0.01
  })
}

describe('a line and a box', () => {
  test('the formula finds what is found by walking along the line, and nothing that misses the box', () => {
    fc.assert(
      fc.property(point, point, box, (a, b, frame) => {
        if (passesInside(a, b, frame)) expect(crosses(a, b, frame)).toBe(true)
        if (crosses(a, b, frame)) expect(passesInside(a, b, grown(frame, 0.5))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
  test('the direction of the line does not matter, and a far box is not crossed', () => {
    fc.assert(
      fc.property(point, point, box, (a, b, frame) => {
        expect(crosses(a, b, frame)).toBe(crosses(b, a, frame))
        expect(crosses(a, b, { left: 200, right: 210, top: 200, bottom: 210 })).toBe(false)
      }),
    )
  })
})

describe('two boxes', () => {
  test('overlapping is mutual, and growing only adds', () => {
    fc.assert(
      fc.property(box, box, fc.integer({ min: 0, max: 10 }), (a, b, by) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a))
        if (overlaps(a, b)) expect(overlaps(grown(a, by), b)).toBe(true)
      }),
    )
  })
  test('boxes that only touch do not overlap', () => {
    expect(overlaps(around(0, 0, 5), around(10, 0, 5))).toBe(false)
    expect(overlaps(around(0, 0, 5), around(9, 0, 5))).toBe(true)
  })
})

test('the box of words is as wide at every anchor, and as many lines high as it has', () => {
  const at = (anchor: 'start' | 'middle' | 'end') => textBox(['Jobs cut', 'in 2025'], 100, 50, 10, 1.3, anchor)
  const width = at('start').right - at('start').left
  expect(at('start').left).toBe(100)
  expect(at('middle').left).toBeCloseTo(100 - width / 2)
  expect(at('end').right).toBeCloseTo(100)
  expect(at('start').bottom - at('start').top).toBeCloseTo(10 * (0.8 + 0.22) + 13)
})
