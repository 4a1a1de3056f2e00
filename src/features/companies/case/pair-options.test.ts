import { describe, expect, test } from 'vitest'
import { caseInput, day, move, point, said } from '../../../../tests/fixtures/case.ts'
import type { CaseInput } from './case-input.ts'
import { layoutCase } from './case-layout.ts'
import { pairOptions } from './pair-options.ts'

const SIZE = { width: 1000, lanes: true }
const line = (top: number, over: Partial<CaseInput> = {}) =>
  caseInput({ points: [point('a', '2020-12-31', top / 2), point('b', '2021-12-31', top)], ...over })
const lines = (tops: readonly number[], units: Parameters<typeof pairOptions>[1]) =>
  pairOptions(
    tops.map((top) => (top === 0 ? caseInput() : line(top))),
    units,
    SIZE,
  )

describe('two lines', () => {
  test('in one unit and of one order of size share a scale, on which the lower one is lower', () => {
    const { lines: how, of } = lines([1000, 8000], ['employees', 'employees'])
    expect([how, of.top]).toEqual(['one-scale', 8000])
    expect(lines([8000, 1000], ['employees', 'employees']).lines).toBe('one-scale')
    // The height of 1000 above the zero of its own picture.
    const height = (tops: number) => {
      const chart = layoutCase(line(tops), of).chart
      const zero = chart?.bottom ?? 0
      return (zero - (chart?.points.at(-1)?.y ?? 0)) / (tops / 1000)
    }
    expect(height(1000)).toBeCloseTo(height(8000), 9)
  })
  test('of which one would be flat beside the other keep their own scales', () => {
    const { lines: how, of } = lines([1000, 8001], ['employees', 'employees'])
    expect(how).toBe('own-scales')
    expect(of).not.toHaveProperty('top')
    // A company without a line has nothing to be flat.
    expect(lines([0, 8000], ['employees', 'employees']).lines).toBe('own-scales')
  })
  test('in two units are not set on one scale, nor where one has none', () => {
    expect(lines([1000, 1000], ['employees', 'usd']).lines).toBe('units-differ')
    expect(lines([1000, 1000], ['employees', null]).lines).toBe('units-differ')
    expect(lines([0, 0], [null, null]).lines).toBe('units-differ')
    expect(lines([1000, 1000], ['employees', 'usd']).of).not.toHaveProperty('top')
  })
})

describe('two cases on one axis', () => {
  const crowd = ['2025-10-28', '2025-10-30', '2025-11-02', '2025-11-20', '2025-12-09', '2025-12-24']
  const a = line(1_500_000, { said: crowd.map((d, i) => said(`a${i}`, d)), moves: [move('m', '2025-10-28', { size: 30_000 })] })
  const b = line(1_200_000, { moves: [move('n', '2022-05', { size: 400 })], said: [said('b', '2014-03-01')] })
  const { of } = pairOptions([a, b], ['employees', 'employees'], SIZE)
  const [one, other] = [layoutCase(a, of), layoutCase(b, of)]

  test('show the same stretch of time from the same left edge, and open the same stretch', () => {
    expect(one.band.span).toEqual(other.band.span)
    expect([one.left, one.right]).toEqual([other.left, other.right])
    expect(one.opened?.span).toEqual(other.opened?.span)
    expect(one.opened).not.toBeNull()
    expect(of.whole?.[0]).toBeLessThan(day('2014-03-01'))
    expect(of.whole?.[1]).toBeGreaterThan(day('2025-12-24'))
  })
  test('leave room for the wider of both axes', () => {
    const [large, small] = [line(1_500_000_000), line(12)]
    const narrow = { width: 320, lanes: false }
    const own = [large, small].map((input) => layoutCase(input, narrow).left)
    expect(own[0]).toBeGreaterThan(own[1] ?? 0)
    for (const inputs of [
      [large, small],
      [small, large],
    ])
      expect(pairOptions(inputs, ['usd', 'cny'], narrow).of.left).toBe(own[0])
  })
  test('draw people of both with one size, which reaches out of neither', () => {
    expect(one.scale).toBe(other.scale)
    for (const [input, layout] of [
      [a, one],
      [b, other],
    ] as const) {
      const { scale: _, ...own } = of
      expect(layout.scale).toBeLessThanOrEqual(layoutCase(input, own).scale)
    }
  })
  test('are the same whichever comes first', () => {
    expect(pairOptions([b, a], ['employees', 'employees'], SIZE)).toEqual({ of, lines: 'one-scale' })
  })
  test('keep the size that they are asked for', () => {
    expect(of).toMatchObject(SIZE)
    expect(pairOptions([a, b], ['employees', 'employees'], { width: 320, lanes: false }).of).toMatchObject({ width: 320, lanes: false })
  })
})
