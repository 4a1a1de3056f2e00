import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FallingAnswer } from '#schema/api-load-bearing.ts'
import { barOf, countsOf, PARTS, totalOf } from './parts.ts'

/** Things that fall, so many of each kind. */
const falling = (claims: number, sentences = 0, cells = 0, verdicts = 0, checks = 0): FallingAnswer =>
  ({
    claims: Array(claims).fill({}),
    sentences: Array(sentences).fill({}),
    cells: Array(cells).fill({}),
    verdicts: Array(verdicts).fill({}),
    checks: Array(checks).fill(''),
    points: 7,
  }) as unknown as FallingAnswer // reason: only the lengths are read

test('things that fall are counted by kind, and all together; points of a series are not among them', () => {
  expect(countsOf(falling(1, 2, 3, 4, 5))).toEqual({ claims: 1, sentences: 2, cells: 3, verdicts: 4, checks: 5 })
  expect(totalOf(falling(1, 2, 3, 4, 5))).toBe(15)
  expect(totalOf(falling(0))).toBe(0)
})

describe('a bar of what falls', () => {
  test('has a piece for each kind, one after the other, with a gap between', () => {
    expect(barOf(countsOf(falling(2, 1, 0, 1)), 4, 400)).toEqual([
      { part: 'claims', x: 0, width: 198 },
      { part: 'sentences', x: 200, width: 98 },
      { part: 'verdicts', x: 300, width: 98 },
    ])
  })
  test('is as long in relation to the longest as it has things', () => {
    expect(barOf(countsOf(falling(1)), 10, 400)).toEqual([{ part: 'claims', x: 0, width: 38 }])
    expect(barOf(countsOf(falling(0)), 10, 400)).toEqual([])
  })
  test('shows a thing among very many too', () => {
    expect(barOf(countsOf(falling(1)), 1000, 400)[0]?.width).toBe(1)
  })
  test('never overlaps itself nor leaves its box, and no kind that falls is missing', () => {
    const number = fc.nat(40)
    fc.assert(
      fc.property(number, number, number, number, number, fc.nat(100), (a, b, c, d, e, more) => {
        const of = falling(a, b, c, d, e)
        const bar = barOf(countsOf(of), Math.max(1, totalOf(of) + more), 400)
        expect(bar.map((p) => p.part)).toEqual(PARTS.filter((p) => countsOf(of)[p] > 0))
        for (const [i, { x, width }] of bar.entries()) {
          expect(x + width).toBeLessThanOrEqual(Math.min(400, bar[i + 1]?.x ?? 400) + 1e-9)
        }
      }),
      { numRuns: 40 },
    )
  })
})
