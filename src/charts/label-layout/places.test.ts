import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { line, overlaps, text, vertical } from '../layout/shapes.ts'
import type { Box, PathShape, Shape, TextShape } from '../layout/types.ts'
import { placeLabels } from './place-labels.ts'
import { placePointLabels } from './place-point-labels.ts'
import { spreadLabels } from './spread-labels.ts'

const BOUNDS: Box = { left: 0, top: 0, right: 200, bottom: 100 }
/** A label whose box begins at x, its baseline at y; letters of 10 px. */
const label = (x: number, y: number, over: Partial<TextShape> = {}): TextShape => ({
  ...text({ part: 'value', lines: ['abc'], x, y, size: 10, colour: 'ink', mark: 'own' }),
  ...over,
})
const bar = (box: Box, mark = 'other'): Shape => ({ kind: 'bar', mark, box, look: 'solid', role: 'us', outline: 0 })
const upright = (x: number, part: PathShape['part']): Shape => line(vertical(x, 0, 100), { part, colour: 'ink', width: 1 })
const place = (places: TextShape[], shapes: Shape[], more: { required?: boolean; from?: [number, number] } = {}) =>
  placeLabels([{ places, ...more }], shapes, BOUNDS)[0]

describe('a label takes the first place that touches nothing', () => {
  const [first, second] = [label(10, 50), label(100, 50)]
  test('the first where nothing is drawn', () => {
    expect(place([first, second], [])).toBe(first)
  })
  test.each<[string, Shape]>([
    ['a bar of another mark', bar({ left: 5, top: 40, right: 40, bottom: 60 })],
    ['other words', label(12, 52)],
    ['words nearer than a hair', label(10, 60.5)],
    ['a point', { kind: 'point', mark: 'm', x: 15, y: 48, r: 3, look: 'solid', role: 'us', outline: 0 }],
    ['a glyph', { kind: 'glyph', status: 'contested', x: 15, y: 48, size: 8, colour: 'ink', mark: 'm' }],
    ['a line', upright(15, 'line')],
    ['a leader', upright(15, 'leader')],
  ])('the second where %s is in the way', (_name, shape) => {
    expect(place([first, second], [shape])).toBe(second)
  })
  test.each<[string, Shape]>([
    ['its own bar', bar({ left: 5, top: 40, right: 40, bottom: 60 }, 'own')],
    ['the grid', upright(15, 'grid')],
    ['what lies beside', bar({ left: 40, top: 40, right: 60, bottom: 60 })],
  ])('the first over %s', (_name, shape) => {
    expect(place([first, second], [shape])).toBe(first)
  })
  test('not one that leaves the picture', () => {
    expect(place([label(195, 50), second], [])).toBe(second)
    expect(place([label(10, 5), second], [])).toBe(second)
  })
  test('not one beyond a break from its mark', () => {
    const broken = upright(60, 'break')
    expect(place([first, second], [broken], { from: [150, 50] })).toBe(second)
    expect(place([second, first], [broken], { from: [20, 50] })).toBe(first)
    expect(place([first, second], [broken])).toBe(first)
  })
})

describe('where no place is free', () => {
  const everywhere = bar({ left: 0, top: 0, right: 200, bottom: 100 })
  test('a label is left out', () => {
    expect(place([label(10, 50)], [everywhere])).toBeNull()
  })
  test('one that is required takes the place that touches least: rather a bar than words, rather both than the outside', () => {
    const [crowded, quiet] = [label(10, 50), label(100, 50)]
    expect(place([crowded, quiet], [everywhere, label(12, 52)], { required: true })).toBe(quiet)
    expect(place([label(195, 50), crowded], [everywhere, label(12, 52)], { required: true })).toBe(crowded)
  })
  test('without any place there is none to take', () => {
    expect(place([], [], { required: true })).toBeNull()
  })
})

test('earlier labels have the first choice, and later ones keep off them', () => {
  const [here, there] = [label(10, 50), label(100, 50)]
  const wish = { places: [here, there] }
  expect(placeLabels([wish, wish, wish], [], BOUNDS)).toEqual([here, there, null])
})

describe('names of points', () => {
  const p = (x: number, y: number, over = {}) => ({ x, y, r: 5, width: 30, height: 10, ...over })
  const at = (...args: Parameters<typeof placePointLabels>) => placePointLabels(...args).map((b) => b && [b.left, b.top])
  test('stand right of their point; at the right edge left of it; in a corner where there is room', () => {
    expect(at([p(50, 50)], BOUNDS)).toEqual([[59, 45]])
    expect(at([p(180, 50)], BOUNDS)).toEqual([[141, 45]])
    expect(at([p(15, 50)], { ...BOUNDS, right: 40 })).toEqual([[0, 31]])
    expect(at([p(15, 12)], { ...BOUNDS, right: 40 })).toEqual([[0, 21]])
  })
  test('keep off other points and other names', () => {
    expect(at([p(50, 50), p(70, 50)], BOUNDS)).toEqual([
      [11, 45],
      [79, 45],
    ])
  })
  test('are left out where there is no room, and where there is no name', () => {
    expect(at([p(20, 20, { width: 300 })], BOUNDS)).toEqual([null])
    expect(at([p(20, 20, { width: 0 })], BOUNDS)).toEqual([null])
  })
  test('never touch each other, a foreign point or the outside, whatever the points', () => {
    const points = fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 200 }),
        y: fc.integer({ min: 0, max: 100 }),
        r: fc.integer({ min: 1, max: 8 }),
        width: fc.integer({ min: 1, max: 80 }),
        height: fc.integer({ min: 5, max: 20 }),
      }),
      { minLength: 1, maxLength: 12 },
    )
    fc.assert(
      fc.property(points, (all) => {
        const boxes = placePointLabels(all, BOUNDS)
        boxes.forEach((box, i) => {
          if (!box) return
          expect(box.left >= 0 && box.right <= 200 && box.top >= 0 && box.bottom <= 100).toBe(true)
          boxes.slice(i + 1).forEach((other) => {
            if (other) expect(overlaps(box, other)).toBe(false)
          })
          all.forEach((q, j) => {
            if (j !== i) expect(overlaps(box, { left: q.x - q.r, right: q.x + q.r, top: q.y - q.r, bottom: q.y + q.r })).toBe(false)
          })
        })
      }),
    )
  })
})

describe('labels along an edge', () => {
  test('stay where they are when they do not touch, and move apart when they do', () => {
    expect(
      spreadLabels(
        [
          { at: 20, size: 10 },
          { at: 60, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([20, 60])
    expect(
      spreadLabels(
        [
          { at: 50, size: 10 },
          { at: 50, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([50, 60])
    // At the lower edge the earlier one makes room.
    expect(
      spreadLabels(
        [
          { at: 95, size: 10 },
          { at: 95, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([85, 95])
  })
  test('keep their order and their distance, and stay inside where all fit', () => {
    const sizes = fc.array(fc.record({ at: fc.integer({ min: -20, max: 120 }), size: fc.integer({ min: 2, max: 12 }) }), {
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(sizes, (wishes) => {
        const places = spreadLabels(wishes, 0, 100)
        const order = wishes.map((w, i) => ({ ...w, place: places[i] ?? 0 })).toSorted((a, b) => a.place - b.place)
        order.slice(1).forEach((w, i) => {
          const before = order[i]
          if (!before) return
          expect(w.place - before.place).toBeGreaterThanOrEqual((w.size + before.size) / 2 - 1e-6)
          expect(w.at).toBeGreaterThanOrEqual(before.at - 1e-6)
        })
        for (const w of order) {
          expect(w.place - w.size / 2).toBeGreaterThanOrEqual(-1e-6)
          expect(w.place + w.size / 2).toBeLessThanOrEqual(100 + 1e-6)
        }
      }),
    )
  })
})
