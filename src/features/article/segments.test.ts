import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { GAP, segmentsOf, STRIP, toneOf } from './segments.ts'

const of = (counts: readonly number[], total = counts.reduce((a, b) => a + b, 0)) =>
  segmentsOf(
    counts.map((_, i) => `v${i}`),
    { total, of: (value) => counts[Number(value.slice(1))] ?? 0 },
  )

describe('the segments of a strip', () => {
  test('take as much room as their share, with a gap between them', () => {
    expect(of([1, 2, 1])).toEqual([
      { value: 'v0', tone: 0, x: 0, width: 246 },
      { value: 'v1', tone: 1, x: 250, width: 496 },
      { value: 'v2', tone: 2, x: 750, width: 246 },
    ])
  })
  test('draw nothing for what does not occur, and lose no room to it', () => {
    expect(of([3, 0, 1]).map((s) => [s.x, s.width])).toEqual([
      [0, 746],
      [750, 0],
      [750, 246],
    ])
  })
  test('leave room for statements that have no such value, and are none while there is no statement', () => {
    const last = of([1, 1], 4).at(-1)
    expect((last?.x ?? 0) + (last?.width ?? 0) + GAP).toBe(STRIP / 2)
    expect(of([0, 0]).map((s) => s.width)).toEqual([0, 0])
  })
  test('stand in order, none over another, inside the strip', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 6 }), (counts) => {
        const segments = of(counts)
        const faults = segments.filter((s, i) => s.x + s.width > (segments[i + 1]?.x ?? STRIP) + 1e-6 || s.width < 0)
        expect(faults).toEqual([])
        // The values keep their places, whatever their counts.
        expect(segments.map((s) => s.value)).toEqual(counts.map((_, i) => `v${i}`))
      }),
      { numRuns: 30 },
    )
  })
})

test('shades go from full ink on; of two, the second means that the first is missing', () => {
  expect([0, 1, 2, 3].map((at) => toneOf(at, 4))).toEqual([0, 1, 2, 3])
  expect([toneOf(0, 2), toneOf(1, 2)]).toEqual([0, 4])
  expect(toneOf(0, 1)).toBe(0)
})
