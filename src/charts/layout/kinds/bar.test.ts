import { describe, expect, test } from 'vitest'
import { point, series } from '../../../../tests/fixtures/figures/fixture-figure.ts'
import { edges, layOut, linesOf, markAt, middle, one, rounded, shapesOf, wordsOf } from '../../../../tests/fixtures/figures/lay-out.ts'
import { barDomain } from './bar.ts'

/** 200 px for the values, 100 px for the rows, 3 px below: bars are 14 px high. */
const SIZE = { width: 200, height: 103 }
const us = (...points: Parameters<typeof one>) => series('us', 'us', 'text:us', points)
const cn = (...points: Parameters<typeof one>) => series('cn', 'cn', 'text:cn', points)

test.each([
  ['positive values: from zero to the largest', [5, 20], [0, 20]],
  ['negative values: from the lowest to zero', [-5, -20], [-20, 0]],
  ['both', [-5, 20, 3], [-5, 20]],
  ['nothing but zero still has a length', [0, 0], [0, 1]],
  ['nothing at all', [], [0, 1]],
])('the domain of bars: %s', (_name, values, domain) => {
  expect(barDomain(values)).toEqual(domain)
})

describe('bars stand in the middle of their rows, as long as their values', () => {
  test('one series', () => {
    const plot = layOut('bar', one(point('text:a', 10), point('text:b', 5)), SIZE)
    expect(edges(plot, 's:0')).toEqual([0, 200, 18, 32])
    expect(edges(plot, 's:1')).toEqual([0, 100, 68, 82])
    expect([middle(plot, 's:0'), middle(plot, 's:1')]).toEqual([
      [100, 25],
      [50, 75],
    ])
  })
  test('to both sides of zero', () => {
    const plot = layOut('bar', one(point('text:a', 10), point('text:b', -10), point('text:c', 0)), SIZE)
    expect(edges(plot, 's:0').slice(0, 2)).toEqual([100, 200])
    expect(edges(plot, 's:1').slice(0, 2)).toEqual([0, 100])
    expect(edges(plot, 's:2').slice(0, 2)).toEqual([100, 100])
    expect(linesOf(plot, 'baseline')).toEqual([
      [
        [100, 0],
        [100, 100],
      ],
    ])
  })
  test('side by side where two series share a category', () => {
    const plot = layOut('bar', [us(point('text:a', 10)), cn(point('text:a', 5))], SIZE)
    expect(edges(plot, 'us:0')).toEqual([0, 200, 35, 49])
    expect(edges(plot, 'cn:0')).toEqual([0, 100, 51, 65])
  })
  test('in one slot where they never meet: no bar keeps room for an absent one', () => {
    const plot = layOut('bar', [us(point('text:a', 10)), cn(point('text:b', 5))], SIZE)
    expect(edges(plot, 'us:0')).toEqual([0, 200, 18, 32])
    expect(edges(plot, 'cn:0')).toEqual([0, 100, 68, 82])
  })
  test.each([
    [23, 3.1, 6.9],
    [13, 1.5, 3.5],
    [503, 118, 132],
  ])(
    'in a height of %i px a bar reaches from %d to %d: thinner where rows are low, at least 2 px, never thicker than 14',
    (h, top, bottom) => {
      const plot = layOut('bar', one(point('text:a', 10), point('text:b', 5)), { width: 200, height: h })
      expect(edges(plot, 's:0').slice(2)).toEqual([top, bottom])
    },
  )
})

describe('the scale', () => {
  const other = (unit: 'percent' | 'jobs') => ({
    panels: [
      { id: 'main', unit: 'percent' as const, breaks: [], events: [], series: one(point('text:a', 10)) },
      { id: 'second', unit, breaks: [], events: [], series: one(point('text:a', 40)) },
    ],
  })
  test('is shared with other panels in the same unit, and only with them', () => {
    expect(edges(layOut('bar', [], { ...SIZE, spec: other('percent') }), 's:0').slice(0, 2)).toEqual([0, 50])
    expect(edges(layOut('bar', [], { ...SIZE, spec: other('jobs') }), 's:0').slice(0, 2)).toEqual([0, 200])
  })
  test('has room for the ends of intervals', () => {
    const plot = layOut('bar', one(point('text:a', 5, { low: 2, high: 20 })), SIZE)
    expect(edges(plot, 's:0').slice(0, 2)).toEqual([0, 50])
    expect(plot.x).toMatchObject({ domain: [0, 20], range: [0, 200] })
  })
})

describe('a value that is missing', () => {
  const plot = layOut('bar', one(point('text:a', null, { missing: 'not-found' }), point('text:b', 5)), SIZE)
  test('keeps its row and its mark at zero, and has no bar', () => {
    expect(markAt(plot, 's:0').isMissing).toBe(true)
    expect(middle(plot, 's:0')).toEqual([0, 25])
    expect(shapesOf(plot, 'bar').map((b) => b.mark)).toEqual(['s:1'])
  })
  test('says why, at its place', () => {
    const page = layOut('bar', one(point('text:a', null, { missing: 'not-found' }), point('text:b', 5)), {
      width: 700,
      height: 103,
      variant: 'page',
    })
    expect(wordsOf(page, 'value')).toEqual(['not found', '5%'])
  })
})

describe('how a bar is filled', () => {
  test('second and third series of one role are paler; what is contested is hatched and keeps its full colour', () => {
    const plot = layOut(
      'bar',
      [
        us(point('text:a', 1)),
        series('us2', 'us', 'text:us2', [point('text:a', 2)]),
        series('us3', 'us', 'text:us3', [point('text:a', 3)]),
        series('us4', 'us', 'text:us4', [point('text:a', 3, { status: 'contested' })]),
        cn(point('text:a', 4)),
      ],
      SIZE,
    )
    expect(shapesOf(plot, 'bar').map((b) => [b.look, b.opacity])).toEqual([
      ['solid', undefined],
      ['solid', 0.6],
      ['solid', 0.3],
      ['hatch', undefined],
      ['solid', undefined],
    ])
  })
  test.each([
    ['supported', {}, 'solid'],
    ['reported', {}, 'solid'],
    ['unsupported', {}, 'dots'],
    ['contested', { forecast: true }, 'forecast'],
    ['documented', { plan: true }, 'forecast'],
  ] as const)('%s %j: %s', (status, more, look) => {
    const plot = layOut('bar', one(point('text:a', 1, { status, ...more })), SIZE)
    expect(shapesOf(plot, 'bar').map((b) => b.look)).toEqual([look])
  })
})

describe('words beside bars', () => {
  const page = (all: Parameters<typeof layOut>[1]) => layOut('bar', all, { width: 700, height: 200, variant: 'page' })
  const labelOf = (plot: ReturnType<typeof page>, mark: string) => shapesOf(plot, 'text').find((t) => t.part === 'value' && t.mark === mark)

  test('stand a little after the end of a positive bar, and before the end of a negative one', () => {
    const plot = page(one(point('text:a', 40), point('text:b', -20)))
    const [right, left] = [labelOf(plot, 's:0'), labelOf(plot, 's:1')]
    expect([right?.anchor, left?.anchor]).toEqual(['start', 'end'])
    // 0.45 of the letters' 13 px.
    expect(rounded((right?.x ?? 0) - markAt(plot, 's:0').box.right)).toBe(5.85)
    expect(rounded(markAt(plot, 's:1').box.left - (left?.x ?? 0))).toBe(5.85)
    expect([right?.lines, left?.lines]).toEqual([['40%'], ['−20%']])
  })
  test('stand after the end of an interval, which is drawn over the bar', () => {
    const plot = page(one(point('text:a', 40, { low: 30, high: 60 })))
    const [whole] = linesOf(plot, 'interval')
    const end = whole?.[1]?.[0] ?? 0
    expect(rounded((labelOf(plot, 's:0')?.x ?? 0) - end)).toBe(5.85)
    const { rect } = plot
    // 60 is the end of the scale, 40 two thirds and 30 half of it.
    expect(end).toBeCloseTo(rect.right, 2)
    expect(markAt(plot, 's:0').box.right - rect.left).toBeCloseTo(((rect.right - rect.left) * 2) / 3, 2)
    expect((whole?.[0]?.[0] ?? 0) - rect.left).toBeCloseTo((rect.right - rect.left) / 2, 2)
  })
  test('lie inside the picture, also the longest', () => {
    const plot = page(one(point('text:a', 100), point('text:b', -100), point('text:c', null, { missing: 'not-disclosed' })))
    for (const t of shapesOf(plot, 'text')) {
      expect(t.box.left).toBeGreaterThanOrEqual(0)
      expect(t.box.right).toBeLessThanOrEqual(700)
    }
  })
  test('a glyph stands at contested values only where others are not contested', () => {
    const contested = point('text:a', 1, { status: 'contested' })
    expect(shapesOf(page(one(contested, point('text:b', 2))), 'glyph').map((g) => g.mark)).toEqual(['s:0'])
    expect(shapesOf(page(one(contested)), 'glyph')).toEqual([])
  })
  test('names of the series stand above only where categories do not bear them', () => {
    const named = [us(point('text:a', 1)), cn(point('text:a', 2))]
    const same = [us(point('text:us', 1)), cn(point('text:cn', 2))]
    expect(wordsOf(page(named), 'key')).toEqual(['text:us', 'text:cn'])
    expect(wordsOf(page(same), 'key')).toEqual([])
  })
})
