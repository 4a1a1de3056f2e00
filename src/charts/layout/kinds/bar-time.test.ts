import { describe, expect, test } from 'vitest'
import { point, series } from '../../../../tests/fixtures/figures/fixture-figure.ts'
import { edges, layOut, linesOf, markAt, middle, one, rounded, shapesOf } from '../../../../tests/fixtures/figures/lay-out.ts'

const us = (...points: Parameters<typeof one>) => series('us', 'us', 'text:us', points)
const cn = (...points: Parameters<typeof one>) => series('cn', 'cn', 'text:cn', points)
const months = (n: number) =>
  Array.from({ length: n }, (_, i) => point(`${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`, 20))

describe('bars over dates', () => {
  /** Five px a percent above y = 102, from x = 5. */
  const SIZE = { width: 205, height: 105.5 }
  const quarters = (...values: (number | null)[]) => values.map((y, i) => point(`2025-Q${i + 1}`, y))

  test('stand in the middle of their bands, no wider than their kind', () => {
    const plot = layOut('bar-time', one(...quarters(10, 20, 0, 5)), SIZE)
    expect(edges(plot, 's:0')).toEqual([17.4, 42.6, 52, 102])
    expect(edges(plot, 's:1')).toEqual([67.4, 92.6, 2, 102])
    expect(edges(plot, 's:2').slice(2)).toEqual([102, 102])
    expect(edges(plot, 's:3').slice(2)).toEqual([77, 102])
    expect(plot.x).toEqual({ kind: 'band', keys: ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'], range: [5, 205] })
  })
  test('a month without a bar keeps its place', () => {
    const plot = layOut('bar-time', one(point('2020-01', 10), point('2020-03', 20)), { ...SIZE, width: 305 })
    expect([middle(plot, 's:0')[0], middle(plot, 's:1')[0]]).toEqual([55, 255])
  })
  test('a value that is missing has a cross on the baseline', () => {
    const plot = layOut('bar-time', one(...quarters(10, null, 20)), SIZE)
    expect(markAt(plot, 's:1').isMissing).toBe(true)
    expect(middle(plot, 's:1')[1]).toBe(98.5)
    expect(linesOf(plot, 'missing')).toHaveLength(2)
    expect(shapesOf(plot, 'bar').map((b) => b.mark)).toEqual(['s:0', 's:2'])
  })
  test('below zero they hang from the baseline', () => {
    const plot = layOut('bar-time', one(...quarters(10, -10)), SIZE)
    expect([edges(plot, 's:0').slice(2), edges(plot, 's:1').slice(2)]).toEqual([
      [2, 52],
      [52, 102],
    ])
    expect(linesOf(plot, 'baseline')).toEqual([
      [
        [5, 52],
        [205, 52],
      ],
    ])
  })
  test('two series stand side by side about the middle of the band', () => {
    const plot = layOut('bar-time', [us(point('2025', 10)), cn(point('2025', 20))], SIZE)
    expect([edges(plot, 'us:0').slice(0, 2), edges(plot, 'cn:0').slice(0, 2)]).toEqual([
      [78.8, 104],
      [106, 131.2],
    ])
  })
  test.each([
    [20, 5.8, 1.2],
    [50, 1.5, 0.375],
  ])('among %i bars each is %d px wide, and its outline never fills it', (n, wide, outline) => {
    const plot = layOut('bar-time', one(...months(n)), SIZE)
    const [left = 0, right = 0] = edges(plot, 's:3')
    expect(rounded(right - left)).toBe(wide)
    expect(rounded(shapesOf(plot, 'bar')[3]?.outline ?? 0)).toBe(outline)
  })
  test('panels with periods of one length line up; those of another length do not lend their dates', () => {
    const panels = (second: string) => [
      { id: 'main', unit: 'percent' as const, breaks: [], events: [], series: one(point('2024', 10)) },
      { id: 'second', unit: 'percent' as const, breaks: [], events: [], series: one(point(second, 10)) },
    ]
    const keys = (second: string) => {
      const { x } = layOut('bar-time', [], { ...SIZE, spec: { panels: panels(second) } })
      return x?.kind === 'band' ? x.keys : null
    }
    expect([keys('2025'), keys('2025-03')]).toEqual([['2024', '2025'], ['2024']])
  })
  test('"forecast" stands once under the bars that are', () => {
    const ahead = quarters(10, 20, 30).map((p, i) => (i > 0 ? { ...p, forecast: true } : p))
    const plot = layOut('bar-time', one(...ahead), { width: 700, variant: 'page' })
    expect(shapesOf(plot, 'text').filter((t) => t.lines.join() === 'forecast')).toHaveLength(1)
  })
})
