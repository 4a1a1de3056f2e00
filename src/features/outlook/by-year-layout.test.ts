import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layoutByYear, PICTURE, PLOT } from './by-year-layout.ts'
import type { YearPoint } from './model.ts'

const point = (year: number, low: number, value: number, high: number): YearPoint => ({ year, low, value, high })
const THREE = [point(2026, 0, 5, 10), point(2027, 5, 10, 20), point(2028, 10, 20, 20)]
const bounds = { min: 2026, max: 2028 }
/** The places of a path, in order. */
const placesOf = (path: string) => [...path.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => [Number(x), Number(y)])

describe('an outcome by year', () => {
  test('runs from the left edge to the right one, from zero at the bottom to the end of the axis at the top', () => {
    const { line } = layoutByYear(THREE, 2027, bounds, 20)
    // The plot is 362 px wide and 198 px high: a year is 181 px, five per cent are 49.5 px.
    expect(placesOf(line)).toEqual([
      [48, 162.5],
      [229, 113],
      [410, 14],
    ])
    expect(line).toMatch(/^M[^M]*$/)
  })
  test('has its range around it: along the high ends, and back along the low ones', () => {
    const { band } = layoutByYear(THREE, 2027, bounds, 20)
    expect(placesOf(band)).toEqual([
      [48, 113],
      [229, 14],
      [410, 14],
      [410, 113],
      [229, 162.5],
      [48, 212],
    ])
    expect(band).toMatch(/^M[^M]*Z$/)
  })
  test('is measured at zero, at half and at the end of the axis', () => {
    expect(layoutByYear(THREE, 2027, bounds, 20).ticks).toEqual([
      { value: 0, y: 212 },
      { value: 10, y: 113 },
      { value: 20, y: 14 },
    ])
  })
})

describe('the year that is set', () => {
  const set = (year: number) => layoutByYear(THREE, year, bounds, 20).now
  test('has a dot at its value, and the label beside it', () => {
    expect(set(2027)).toEqual({ x: 229, y: 113, value: 10, label: { x: 238, y: 105, isLeft: false } })
  })
  test('at the right has its label to the left of the dot, and at the top not above the plot', () => {
    expect(set(2028)).toEqual({ x: 410, y: 14, value: 20, label: { x: 401, y: 26, isLeft: true } })
  })
  test('that is not on the axis has no dot', () => {
    expect(set(2035)).toBeNull()
  })
  test.each([
    [2026, ['', '2026', '2035']],
    [2027, ['', '2027', '2035']],
    [2028, ['2026', '2028', '2035']],
    [2033, ['2026', '2033', '2035']],
    [2034, ['2026', '2034', '']],
    [2035, ['2026', '2035', '']],
  ])('%d takes the room of an end of the axis that is next to it', (year, texts) => {
    const { years } = layoutByYear(THREE, year, { min: 2026, max: 2035 }, 20)
    expect(years.map((y) => y.text)).toEqual(texts)
    expect(years.map((y) => y.kind)).toEqual(['first', 'set', 'last'])
  })
})

/** Points for every year of some decades, their ends in order. */
const rows = fc
  .tuple(fc.integer({ min: 2024, max: 2030 }), fc.array(fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100)), { minLength: 2, maxLength: 20 }))
  .map(([from, list]) =>
    list.map((three, i) => {
      const [low = 0, value = 0, high = 0] = three.toSorted((a, b) => a - b)
      return point(from + i, low, value, high)
    }),
  )
test('nothing leaves the plot, and the line stays inside its range', () => {
  fc.assert(
    fc.property(rows, fc.nat(19), (points, pick) => {
      const [min, max] = [points[0]?.year ?? 0, points.at(-1)?.year ?? 0]
      const layout = layoutByYear(points, min + pick, { min, max }, 100)
      const [line, band] = [placesOf(layout.line), placesOf(layout.band)]
      const isInside = ([x = 0, y = 0]: number[]) => x >= PLOT.left && x <= PLOT.right && y >= PLOT.top && y <= PLOT.bottom
      expect([...line, ...band].filter((place) => !isInside(place))).toEqual([])
      const isAround = ([x = 0, y = 0]: number[], i: number) => {
        const [high = [], low = []] = [band[i], band[band.length - 1 - i]]
        return high[0] === x && low[0] === x && (high[1] ?? 0) <= y && y <= (low[1] ?? 0)
      }
      expect(line.every(isAround)).toBe(true)
      const { now } = layout
      expect(now === null).toBe(pick > points.length - 1)
      if (now) expect(now.label.x > 0 && now.label.x < PICTURE.width && now.label.y >= PLOT.top && now.label.y <= PLOT.bottom).toBe(true)
    }),
    { numRuns: 40 },
  )
})
