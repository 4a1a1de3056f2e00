import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Box, firstFree, isInside, lineBoxes, touches } from './boxes.ts'

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom })
const aBox = fc
  .record({
    x: fc.integer({ min: 0, max: 60 }),
    y: fc.integer({ min: 0, max: 60 }),
    w: fc.integer({ min: 1, max: 20 }),
    h: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ x, y, w, h }) => box(x, y, x + w, y + h))

describe('two boxes', () => {
  test('touch exactly when they have a unit square in common', () => {
    fc.assert(
      fc.property(aBox, aBox, (a, b) => {
        let common = false
        for (let x = a.left; x < a.right; x += 1)
          for (let y = a.top; y < a.bottom; y += 1) common ||= x >= b.left && x < b.right && y >= b.top && y < b.bottom
        expect(touches(a, b)).toBe(common)
        expect(touches(b, a)).toBe(common)
      }),
      { numRuns: 30 },
    )
  })
  test('that meet at an edge do not touch, unless they are to keep apart', () => {
    const a = box(0, 0, 10, 10)
    expect(touches(a, box(10, 0, 20, 10))).toBe(false)
    expect(touches(a, box(0, 10, 10, 20))).toBe(false)
    expect(touches(a, box(11, 0, 20, 10), 2)).toBe(true)
    expect(touches(a, box(0, 12, 10, 20), 2)).toBe(false)
    expect(touches(a, box(12, 12, 20, 20), 2.5)).toBe(true)
  })
  test('are inside each other with their edges in common, and not a hair farther', () => {
    const frame = box(0, 0, 100, 50)
    expect(isInside(frame, frame)).toBe(true)
    for (const out of [box(-0.1, 0, 9, 9), box(0, -0.1, 9, 9), box(0, 0, 100.1, 9), box(0, 0, 9, 50.1)])
      expect(isInside(out, frame)).toBe(false)
  })
})

describe('boxes along a line', () => {
  const aPoint = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 100 }) })
  test('leave no gap, however steep it runs: every place of it lies in one of them', () => {
    fc.assert(
      fc.property(fc.array(aPoint, { minLength: 2, maxLength: 5 }), fc.integer({ min: 0, max: 20 }), (points, twentieths) => {
        const part = twentieths / 20
        const boxes = lineBoxes(points, 3)
        points.slice(1).forEach((b, i) => {
          const a = points[i] ?? b
          const at = { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part }
          expect(boxes.some((x) => isInside(box(at.x, at.y, at.x, at.y), x))).toBe(true)
        })
      }),
      { numRuns: 30 },
    )
  })
  test('are as wide as asked, and one at a place where the line does not move', () => {
    expect(lineBoxes([{ x: 5, y: 7 }], 2)).toEqual([])
    const [first, ...others] = lineBoxes(
      [
        { x: 5, y: 7 },
        { x: 5, y: 7 },
      ],
      2,
    )
    expect(first).toEqual(box(3, 5, 7, 9))
    for (const b of others) expect(b).toEqual(first)
  })
})

describe('the first free place', () => {
  const frame = box(0, 0, 50, 50)
  const wishes = [box(-1, 0, 9, 10), box(0, 0, 10, 10), box(20, 0, 30, 10)]
  test('is the first wish that is inside and keeps two units from what is there', () => {
    expect(firstFree(wishes, [], frame)).toBe(wishes[1])
    expect(firstFree(wishes, [box(12, 0, 14, 10)], frame)).toBe(wishes[1])
    expect(firstFree(wishes, [box(11, 0, 14, 10)], frame)).toBe(wishes[2])
  })
  test('is nowhere when all wishes are taken or outside', () => {
    expect(firstFree(wishes, [box(0, 0, 50, 50)], frame)).toBeNull()
    expect(firstFree(wishes, [], box(0, 0, 5, 5))).toBeNull()
    expect(firstFree([], [], frame)).toBeNull()
  })
})
