import { describe, expect, test } from 'vitest'
import { FIGURE_KINDS } from '#schema/figure-spec.ts'
import { point, series } from '../../../tests/fixtures/figures/fixture-figure.ts'
import { layOut, markAt, one, shapesOf } from '../../../tests/fixtures/figures/lay-out.ts'
import { isOwnKind, toRecharts, valueAt } from './to-recharts.ts'

const us = (...points: Parameters<typeof one>) => series('us', 'us', 'text:us', points)
const cn = (...points: Parameters<typeof one>) => series('cn', 'cn', 'text:cn', points)
const near = (value: number) => Math.round(value * 1e6) / 1e6 + 0
/** The ends of a bar, rounded. */
const ends = (pair: unknown) => (Array.isArray(pair) ? pair.map(Number).map(near) : pair)

test.each([
  [[0, 10], [0, 100], 50, 5],
  [[0, 10], [100, 0], 25, 7.5],
  [[5, 5], [40, 40], 40, 5],
  [[-10, 10], [0, 200], 100, 0],
] as const)('on an axis of %j over %j the place %d is %d', (domain, range, place, value) => {
  expect(valueAt({ kind: 'linear', domain, range, ticks: [], unit: null }, place)).toBe(value)
})

describe('lines', () => {
  test('have one row for each place, and a key for each run', () => {
    const plot = layOut(
      'line',
      one(point('2025-01-01', 0), point('2025-01-11', 10), point('2025-01-21', null), point('2025-01-31', 20), point('2025-02-10', 5)),
      {
        width: 300,
        height: 100,
      },
    )
    const { data, lines } = toRecharts(plot)
    expect(lines.map((l) => l.key)).toEqual(['l0', 'l1'])
    expect(data.map((r) => Object.keys(r).filter((k) => k !== 't'))).toEqual([['l0'], ['l0'], ['l1'], ['l1']])
    expect(data.map((r) => near(Number(r.l0 ?? r.l1)))).toEqual([0, 10, 20, 5])
    const days = data.map((r) => Number(r.t))
    expect(days.map((t) => near(t - (days[0] ?? 0)))).toEqual([0, 10, 30, 40])
  })
  test('of two series share the rows of their dates', () => {
    const dates = ['2025-01-01', '2025-01-11']
    const plot = layOut('line', [us(...dates.map((d) => point(d, 10))), cn(...dates.map((d) => point(d, 20)))], { width: 300, height: 100 })
    expect(toRecharts(plot).data.map((r) => [near(Number(r.l0)), near(Number(r.l1))])).toEqual([
      [10, 20],
      [10, 20],
    ])
  })
})

describe('bars', () => {
  test('along x: a row for each category, a pair of ends for each bar', () => {
    const plot = layOut('bar', [us(point('text:a', 10), point('text:b', -5)), cn(point('text:a', 4))], { width: 200, height: 103 })
    const { data, slots, isAcross, bars } = toRecharts(plot)
    expect([slots, isAcross]).toEqual([2, true])
    expect(data.map((r) => [r.key, ends(r.b0), ends(r.b1)])).toEqual([
      ['text:a', [0, 10], [0, 4]],
      ['text:b', [-5, 0], undefined],
    ])
    expect(bars.map((b) => [b.shape.mark, b.row, b.slot])).toEqual([
      ['us:0', 0, 0],
      ['us:1', 1, 0],
      ['cn:0', 0, 1],
    ])
  })
  test('over dates: a month without a bar keeps its row', () => {
    const plot = layOut('bar-time', one(point('2020-01', 10), point('2020-03', 20)), { width: 305, height: 105.5 })
    const { data, isAcross } = toRecharts(plot)
    expect(isAcross).toBe(false)
    expect(data.map((r) => [r.key, ends(r.b0)])).toEqual([
      ['2020-01', [0, 10]],
      ['2020-02', undefined],
      ['2020-03', [0, 20]],
    ])
  })
  test('of a waterfall begin where the one before ended', () => {
    const plot = layOut('waterfall', one(point('text:a', 170), point('text:b', -92)), { width: 170, height: 103, panel: { unit: 'jobs' } })
    expect(toRecharts(plot).data.map((r) => ends(r.b0))).toEqual([
      [0, 170],
      [78, 170],
    ])
  })
})

test('points of a scatter plot are rows of both measures', () => {
  const plot = layOut('scatter', one(point(0, 0), point(10, 20), point(5, 10)), { width: 110, height: 108.5 })
  expect(toRecharts(plot).data.map((r) => [near(Number(r.t)), near(Number(r.v))])).toEqual([
    [0, 0],
    [10, 20],
    [5, 10],
  ])
})

describe('what is left for our own drawing', () => {
  const points = one(point('2024', 10, { low: 5, high: 15, label: 'text:a' }), point('2025', 20, { label: 'text:b' }))
  test.each(FIGURE_KINDS)('%s: every shape is drawn once, by Recharts or by us, but grid and ticks, which it draws itself', (kind) => {
    const plot = layOut(kind, kind === 'scatter' ? one(point(1, 2), point(3, 4)) : points, { width: 700, variant: 'page' })
    const { lines, bars, points: dots, own } = toRecharts(plot)
    const drawn = [...lines.map((l) => l.shape), ...bars.map((b) => b.shape), ...dots, ...own]
    const axes = plot.shapes.filter((s) => (s.kind === 'path' && s.part === 'grid') || (s.kind === 'text' && s.part === 'tick'))
    expect(new Set([...drawn, ...axes])).toEqual(new Set(plot.shapes))
    expect(drawn.length + axes.length).toBe(plot.shapes.length)
  })
  test('marks of a line stay ours, so that their looks are one with the picture', () => {
    const plot = layOut('line', points, { width: 700, variant: 'page' })
    expect(toRecharts(plot).own.filter((s) => s.kind === 'point')).toEqual(shapesOf(plot, 'point'))
    expect(markAt(plot, 's:0').isMissing).toBe(false)
  })
})

test('kinds that Recharts does not have, and plots without axes, are ours alone', () => {
  const own = FIGURE_KINDS.filter((kind) =>
    isOwnKind(layOut(kind, one(point('2024', 10), point('2025', 20)), { width: 700, variant: 'page' })),
  )
  expect([...own].sort()).toEqual(['dumbbell', 'range', 'slope', 'table', 'timeline'])
  expect(isOwnKind(layOut('line', one(), { width: 700 }))).toBe(true)
})
