import { describe, expect, test } from 'vitest'
import type { Verdict } from '#schema/verdict.ts'
import { point, series } from '../../../../tests/fixtures/figures/fixture-figure.ts'
import { edges, layOut, linesOf, markAt, middle, one, shapesOf, wordsOf } from '../../../../tests/fixtures/figures/lay-out.ts'

const us = (...points: Parameters<typeof one>) => series('us', 'us', 'text:us', points)
const cn = (...points: Parameters<typeof one>) => series('cn', 'cn', 'text:cn', points)
const NET = { derivation: { operation: 'difference' as const, inputs: ['a', 'b'] } }

describe('waterfall', () => {
  /** 170 px for the values, 150 px for three rows of 50. */
  const SIZE = { width: 170, height: 153, panel: { unit: 'jobs' as const } }
  const gainLossNet = one(point('text:a', 170), point('text:b', -92), point('text:n', 78, NET))

  test('each step begins where the one before ended; a computed net stands on the baseline', () => {
    const plot = layOut('waterfall', gainLossNet, SIZE)
    expect(['s:0', 's:1', 's:2'].map((key) => edges(plot, key))).toEqual([
      [0, 170, 18, 32],
      [78, 170, 68, 82],
      [0, 78, 118, 132],
    ])
  })
  test('a thin line leads from the end of each step to the next', () => {
    expect(linesOf(layOut('waterfall', gainLossNet, SIZE), 'join')).toEqual([
      [
        [170, 32],
        [170, 68],
      ],
      [
        [78, 82],
        [78, 118],
      ],
    ])
  })
  test('below zero the scale begins at the lowest position', () => {
    const plot = layOut('waterfall', one(point('text:a', -30), point('text:b', 50)), { ...SIZE, width: 100, height: 103 })
    expect([edges(plot, 's:0').slice(0, 2), edges(plot, 's:1').slice(0, 2)]).toEqual([
      [0, 60],
      [0, 100],
    ])
    expect(linesOf(plot, 'baseline')).toEqual([
      [
        [60, 0],
        [60, 100],
      ],
    ])
  })
  test('a missing step has no bar and moves nothing; its mark stands where the others go on', () => {
    const plot = layOut('waterfall', one(point('text:a', 85), point('text:b', null), point('text:c', 85)), SIZE)
    expect(shapesOf(plot, 'bar').map((b) => b.mark)).toEqual(['s:0', 's:2'])
    expect(middle(plot, 's:1')).toEqual([85, 75])
    expect(edges(plot, 's:2').slice(0, 2)).toEqual([85, 170])
  })
  test('steps are written with their sign, totals without', () => {
    const plot = layOut('waterfall', gainLossNet, { ...SIZE, width: 700, variant: 'page' })
    expect(wordsOf(plot, 'value')).toEqual(['+170', '−92', '78'])
  })
  test('a step that is expected says so, in the way of the language', () => {
    const expected = one(point('text:a', 170, { forecast: true }))
    const said = (locale: 'en' | 'zh-Hans') =>
      wordsOf(layOut('waterfall', expected, { ...SIZE, width: 700, variant: 'page', locale }), 'value')
    expect([said('en'), said('zh-Hans')]).toEqual([['+170 forecast'], ['+170 · forecast']])
  })
})

describe('parts of a whole', () => {
  /** 2 px for each percent; a bar is 17.5 px high, in the middle of its 50 px. */
  const SIZE = { width: 200, height: 53 }
  test('follow each other with a gap of two pixels, on a scale to a hundred percent', () => {
    const plot = layOut('stacked-share', [us(point('text:r', 30)), cn(point('text:r', 50))], SIZE)
    expect(edges(plot, 'us:0')).toEqual([0, 58, 16.25, 33.75])
    expect(edges(plot, 'cn:0')).toEqual([60, 158, 16.25, 33.75])
  })
  test('a part too small to see is still one pixel wide; one of nothing is not drawn', () => {
    const plot = layOut(
      'stacked-share',
      [us(point('text:r', 0.1)), cn(point('text:r', 0)), series('w', 'world', 'text:w', [point('text:r', 10)])],
      SIZE,
    )
    expect(edges(plot, 'us:0').slice(0, 2)).toEqual([0, 1])
    expect(shapesOf(plot, 'bar').map((b) => b.mark)).toEqual(['us:0', 'w:0'])
  })
  test('counts stand on a scale that ends with the longest row', () => {
    const plot = layOut('stacked-share', [us(point('text:r', 30), point('text:q', 20)), cn(point('text:r', 10))], {
      ...SIZE,
      height: 103,
      panel: { unit: 'jobs' },
    })
    expect(plot.x).toMatchObject({ domain: [0, 40] })
    expect(edges(plot, 'cn:0').slice(0, 2)).toEqual([150, 198])
    expect(edges(plot, 'us:1').slice(0, 2)).toEqual([0, 98])
  })
  test('percentages that come to more than a hundred are not cut off', () => {
    const plot = layOut('stacked-share', [us(point('text:r', 80)), cn(point('text:r', 45))], SIZE)
    expect(plot.x).toMatchObject({ domain: [0, 125] })
  })
  test('that nobody gave are said once for a row', () => {
    const gone = { missing: 'not-disclosed' } as const
    const plot = layOut('stacked-share', [us(point('text:r', null, gone)), cn(point('text:r', null, gone), point('text:q', 40))], {
      width: 700,
      variant: 'page',
    })
    expect(wordsOf(plot, 'value')).toEqual(['not disclosed', '40%'])
    expect(['us:0', 'cn:0'].map((key) => markAt(plot, key).isMissing)).toEqual([true, true])
  })
  test('carry their value inside where it fits, else below; a value that would touch another is left out unless the title rests on it', () => {
    const narrow = [us(point('text:r', 96)), cn(point('text:r', 1)), series('w', 'world', 'text:w', [point('text:r', 2)])]
    const at = (finding: string[]) => {
      const plot = layOut('stacked-share', narrow, { width: 700, variant: 'page', spec: { finding } })
      const bars = new Map(shapesOf(plot, 'bar').map((b) => [b.mark, b.box]))
      return shapesOf(plot, 'text').flatMap((t) => {
        const bar = bars.get(t.mark ?? '')
        return t.part === 'value' && bar ? [[t.mark, t.y < bar.bottom ? 'inside' : 'below']] : []
      })
    }
    expect(at([])).toEqual([
      ['us:0', 'inside'],
      ['cn:0', 'below'],
    ])
    expect(at(['main/w:0'])).toEqual([
      ['us:0', 'inside'],
      ['cn:0', 'below'],
      ['w:0', 'below'],
    ])
  })
})

describe('two values on a line', () => {
  /** 300 px for the values from x = 5; one row of 100 px. */
  const SIZE = { width: 310, height: 103.5 }
  const both = [us(point('text:r', 20)), cn(point('text:r', 60))]
  const verdict = (level: Verdict['verdict']) => ({ spec: { verdict: { verdict: level, binding: null, checks: [] } } })

  test('stand on one scale from zero', () => {
    const plot = layOut('dumbbell', both, SIZE)
    expect([middle(plot, 'us:0'), middle(plot, 'cn:0')]).toEqual([
      [105, 50],
      [305, 50],
    ])
    expect(edges(plot, 'us:0')).toEqual([101.5, 108.5, 46.5, 53.5])
  })
  test.each([
    ['comparable', 1],
    ['with-care', 1],
    ['not-comparable', 0],
  ] as const)('%s: joined by %i line', (level, count) => {
    expect(linesOf(layOut('dumbbell', both, { ...SIZE, ...verdict(level) }), 'join')).toHaveLength(count)
  })
  test('the line reaches from the lowest to the highest of several', () => {
    const three = [...both, series('w', 'world', 'text:w', [point('text:r', 40)])]
    expect(linesOf(layOut('dumbbell', three, SIZE), 'join')).toEqual([
      [
        [105, 50],
        [305, 50],
      ],
    ])
  })
  test('that are the same step apart, so that both are seen', () => {
    const plot = layOut('dumbbell', [us(point('text:r', 60)), cn(point('text:r', 60))], SIZE)
    expect([middle(plot, 'us:0'), middle(plot, 'cn:0')]).toEqual([
      [305, 46.5],
      [305, 53.5],
    ])
  })
  test('a single value has no line; the missing one stands at the edge', () => {
    const plot = layOut('dumbbell', [us(point('text:r', 60)), cn(point('text:r', null, { missing: 'not-found' }))], SIZE)
    expect(linesOf(plot, 'join')).toEqual([])
    expect(middle(plot, 'cn:0')).toEqual([0, 50])
    expect(shapesOf(plot, 'point').map((p) => p.mark)).toEqual(['us:0'])
  })
  test('two missing values stand below each other', () => {
    const gone = { missing: 'not-found' } as const
    const plot = layOut('dumbbell', [us(point('text:q', 60), point('text:r', null, gone)), cn(point('text:r', null, gone))], {
      ...SIZE,
      height: 203.5,
    })
    expect([middle(plot, 'us:1'), middle(plot, 'cn:0')]).toEqual([
      [5, 150],
      [5, 163],
    ])
  })
  test('the lower value is written at the left of its mark, the higher at the right; a single one at the right', () => {
    const page = (all: Parameters<typeof layOut>[1]) => layOut('dumbbell', all, { width: 700, variant: 'page' })
    const sides = (all: Parameters<typeof layOut>[1]) =>
      shapesOf(page(all), 'text').flatMap((t) => (t.part === 'value' ? [[t.lines[0], t.anchor]] : []))
    expect(sides([us(point('text:r', 60)), cn(point('text:r', 20))])).toEqual([
      ['20%', 'end'],
      ['60%', 'start'],
    ])
    expect(sides([us(point('text:r', 60))])).toEqual([['60%', 'start']])
  })
})

describe('a range', () => {
  /** 5 px for each percent from x = 5; the line runs one px below the middle of a row of 100 px. */
  const SIZE = { width: 310, height: 103.5 }
  const withEnds = point('text:r', 40, { low: 20, high: 60 })
  test('reaches from its low end to its high end, with the value as a mark of its own', () => {
    const plot = layOut('range', one(withEnds), SIZE)
    expect(middle(plot, 's:0')).toEqual([205, 51])
    expect(edges(plot, 's:0')).toEqual([105, 305, 48, 54])
    expect(linesOf(plot, 'interval')).toEqual([
      [
        [105, 51],
        [305, 51],
      ],
      [
        [105, 47],
        [105, 55],
      ],
      [
        [305, 47],
        [305, 55],
      ],
    ])
    expect(shapesOf(plot, 'point').map((p) => [p.x, p.y, p.r])).toEqual([[205, 51, 3]])
  })
  test('without a value in it has its mark in the middle, and no sign for a value that nobody gave', () => {
    const plot = layOut('range', one(point('text:r', null, { low: 20, high: 60 })), SIZE)
    expect(middle(plot, 's:0')).toEqual([205, 51])
    expect(markAt(plot, 's:0').isMissing).toBe(false)
    expect(shapesOf(plot, 'point')).toEqual([])
  })
  test('of a value without ends is the value alone', () => {
    const plot = layOut('range', one(point('text:r', 40), point('text:q', 60)), { ...SIZE, height: 203.5 })
    expect(linesOf(plot, 'interval')).toEqual([])
    expect(edges(plot, 's:0')).toEqual([202, 208, 48, 54])
  })
  test('of which nothing is known stands at the edge', () => {
    const plot = layOut('range', one(point('text:q', 60), point('text:r', null, { missing: 'not-found' })), { ...SIZE, height: 203.5 })
    expect([middle(plot, 's:1'), markAt(plot, 's:1').isMissing]).toEqual([[5, 151], true])
  })
  test('two in one row have half of its height each', () => {
    const plot = layOut('range', [us(withEnds), cn(point('text:r', 60))], SIZE)
    expect([middle(plot, 'us:0')[1], middle(plot, 'cn:0')[1]]).toEqual([26, 76])
  })
  test('of a forecast is broken', () => {
    const dashes = (more: object) =>
      shapesOf(layOut('range', one({ ...withEnds, ...more }), SIZE), 'path').flatMap((p) => (p.part === 'interval' ? [p.dash] : []))
    expect([dashes({}), dashes({ forecast: true })]).toEqual([[undefined], [[4.5, 3]]])
  })
  test('says its ends and its value; an end that is the value is said once', () => {
    const said = (p: typeof withEnds) => wordsOf(layOut('range', one(p), { width: 700, variant: 'page' }), 'value')
    expect(said(withEnds)).toEqual(['40%', '20%', '60%'])
    expect(said(point('text:r', 20, { low: 20, high: 60 }))).toEqual(['20%', '60%'])
  })
  test('words of two ends close together move outwards', () => {
    const anchors = (low: number, high: number) =>
      shapesOf(layOut('range', one(point('text:r', null, { low, high }), point('text:q', 100)), { width: 700, variant: 'page' }), 'text')
        .filter((t) => t.part === 'value' && t.mark === 's:0')
        .map((t) => t.anchor)
    expect([anchors(20, 60), anchors(40, 41)]).toEqual([
      ['middle', 'middle'],
      ['end', 'start'],
    ])
  })
})

describe('numbers as numbers', () => {
  test('a column of equal width for each, its date or name above', () => {
    const plot = layOut('table', one(point('2024', 12), point('text:b', 8)), {
      width: 400,
      variant: 'page',
      words: { 'text:b': ['Later', '后来'] },
    })
    expect([wordsOf(plot, 'tick'), wordsOf(plot, 'value')]).toEqual([
      ['2024', 'Later'],
      ['12%', '8%'],
    ])
    // The sign of a mark stands a radius of 4 px and one more from the left edge of its column.
    expect([middle(plot, 's:0')[0], middle(plot, 's:1')[0]]).toEqual([5, 205])
    expect([plot.x, plot.y]).toEqual([null, null])
  })
  test('the height follows the longest head', () => {
    const long = 'A name of many words that has to be broken into lines'
    const height = (words: string) =>
      layOut('table', one(point('text:a', 1), point('text:b', 2)), { width: 200, variant: 'page', words: { 'text:a': [words, words] } })
        .height
    expect(height(long)).toBeGreaterThan(height('Short'))
  })
})

test('a panel without a single point says so, in the middle', () => {
  const plot = layOut('bar', one(), { width: 200, height: 60, variant: 'page' })
  expect([plot.marks, wordsOf(plot, 'note')]).toEqual([[], ['no data']])
  expect(shapesOf(plot, 'text').map((t) => [t.x, t.y, t.anchor])).toEqual([[100, 30, 'middle']])
})
