import { describe, expect, test } from 'vitest'
import { point, series } from '../../../../tests/fixtures/figures/fixture-figure.ts'
import { layOut, linesOf, markAt, middle, one, rounded, shapesOf, wordsOf } from '../../../../tests/fixtures/figures/lay-out.ts'

const us = (...points: Parameters<typeof one>) => series('us', 'us', 'text:us', points)
const cn = (...points: Parameters<typeof one>) => series('cn', 'cn', 'text:cn', points)

describe('lines', () => {
  /** Five px a day from x = 8.5, five px a percent above y = 103. */
  const SIZE = { width: 114.5, height: 106.5 }
  const days = (...values: (number | null)[]) => values.map((y, i) => point(`2025-01-${String(1 + i * 10).padStart(2, '0')}`, y))
  const runs = (plot: ReturnType<typeof layOut>) => linesOf(plot, 'line')

  test('stand where their dates and values say', () => {
    const plot = layOut('line', one(...days(0, 10, 20)), SIZE)
    expect(['s:0', 's:1', 's:2'].map((key) => middle(plot, key))).toEqual([
      [8.5, 103],
      [58.5, 53],
      [108.5, 3],
    ])
    expect(runs(plot)).toEqual([
      [
        [8.5, 103],
        [58.5, 53],
        [108.5, 3],
      ],
    ])
  })
  test('are drawn in order of time, whatever the order of the points', () => {
    const plot = layOut('line', one(...days(0, 10, 20).reverse()), SIZE)
    expect(runs(plot)[0]?.map(([x]) => x)).toEqual([8.5, 58.5, 108.5])
    expect(middle(plot, 's:0')).toEqual([108.5, 3])
  })
  test('are cut where a value is missing, which has a cross on the baseline', () => {
    const plot = layOut('line', one(...days(0, 10, null), point('2025-01-31', 20), point('2025-02-10', 10)), SIZE)
    expect(runs(plot).map((r) => r.length)).toEqual([2, 2])
    expect(markAt(plot, 's:2').isMissing).toBe(true)
    expect(middle(plot, 's:2')[1]).toBe(103)
    expect(linesOf(plot, 'missing')).toHaveLength(2)
  })
  test.each([
    ['2025-01-06', [1, 2]],
    ['2025-01-11', [1, 2]],
    ['2025-01-12', [2, 1]],
    ['2025-01-01', [3]],
    ['2025-03-01', [3]],
  ])('a break on %s leaves runs of %j points: the change lies before the point at its date', (at, lengths) => {
    const plot = layOut('line', one(...days(0, 10, 20)), {
      ...SIZE,
      panel: { breaks: [{ series: 's', at, label: 'text:break', kind: 'method' }] },
    })
    expect(runs(plot).map((r) => r.length)).toEqual(lengths.filter((n) => n > 1))
  })
  test('that end inside the plot have their words beside the end, or a leader from it where others take that room', () => {
    const early = us(point('2025-01-01', 10), point('2025-01-21', 10))
    const free = layOut('line', [early, cn(point('2025-01-01', 90), point('2025-03-01', 90))], { width: 700, height: 240, variant: 'page' })
    expect(linesOf(free, 'leader')).toEqual([])
    const crowd = [2, 5, 8, 12, 15, 18].map((y) => series(`c${y}`, 'cn', `text:c${y}`, [point('2025-01-01', y), point('2025-03-01', y)]))
    const top = series('top', 'world', 'text:top', [point('2025-01-01', 100), point('2025-03-01', 100)])
    const plot = layOut('line', [early, ...crowd, top], { width: 700, height: 240, variant: 'page' })
    const end = markAt(plot, 'us:1')
    const own = shapesOf(plot, 'path').filter((s) => s.part === 'leader' && Math.abs((s.lines[0]?.[0]?.[0] ?? 0) - end.x) < 12)
    expect(own).toHaveLength(1)
    const words = shapesOf(plot, 'text').filter((s) => s.mark === 'us:1')
    const [x = 0, y = 0] = own[0]?.lines[0]?.[1] ?? []
    const touches = words.some(({ box }) => x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + 1)
    expect(touches).toBe(true)
  })
  test('a break of one series leaves the other whole', () => {
    const plot = layOut('line', [us(...days(0, 10)), cn(...days(5, 15))], {
      ...SIZE,
      panel: { breaks: [{ series: 'us', at: '2025-01-05', label: 'text:break', kind: 'method' }] },
    })
    expect(shapesOf(plot, 'path').flatMap((p) => (p.part === 'line' ? [p.series] : []))).toEqual(['cn'])
  })
  test('into a forecast are broken from the last measured point on', () => {
    const [a, b, c] = days(0, 10, 20)
    if (!a || !b || !c) throw new Error('three points')
    const plot = layOut('line', one(a, b, { ...c, forecast: true }), SIZE)
    const drawn = shapesOf(plot, 'path').filter((p) => p.part === 'line')
    expect(drawn.map((p) => [p.lines[0]?.length, p.dash])).toEqual([
      [2, undefined],
      [2, [4.5, 3]],
    ])
  })
  test('a period longer than the others is drawn as the span that it is', () => {
    const plot = layOut('line', one(point('2024', 10), point('2025-01', 10), point('2025-12', 20)), { width: 400, height: 106.5 })
    const [span] = linesOf(plot, 'span')
    expect(linesOf(plot, 'span')).toHaveLength(1)
    const [from, to] = [span?.[0]?.[0] ?? 0, span?.[1]?.[0] ?? 0]
    // The year begins before the plot does (whose first place is its middle), and ends where January begins.
    expect(from).toBe(rounded(plot.rect.left))
    expect(to).toBeLessThan(markAt(plot, 's:1').x)
  })
  test('panels of a figure share their time, and only one unit its scale', () => {
    const panels = [
      { id: 'main', unit: 'percent' as const, breaks: [], events: [], series: one(...days(0, 10)) },
      { id: 'later', unit: 'percent' as const, breaks: [], events: [], series: one(...days(null, null, 20)) },
    ]
    const plot = layOut('line', [], { ...SIZE, spec: { panels } })
    expect([middle(plot, 's:0'), middle(plot, 's:1')]).toEqual([
      [8.5, 103],
      [58.5, 53],
    ])
  })
  test('the point that the title rests on is larger than the others of a close line', () => {
    const plot = layOut('line', one(...days(0, 10, 20)), { ...SIZE, spec: { finding: ['main/s:1'] } })
    expect(shapesOf(plot, 'point').map((p) => p.r)).toEqual([0.75, 1.75, 0.75])
    expect(shapesOf(plot, 'point').map((p) => p.outline)).toEqual([0, 1.2, 0])
  })
  test('thousands of points keep the highest and the lowest, and no more than the picture can show', () => {
    const many = Array.from({ length: 3000 }, (_, i) => {
      const day = new Date(Date.UTC(2010, 0, 1 + i)).toISOString().slice(0, 10)
      return point(day, i === 1234 ? 99 : i === 2345 ? 1 : 50)
    })
    const plot = layOut('line', one(...many), { width: 300, height: 100 })
    const keys = plot.marks.map((m) => m.key)
    expect(keys).toEqual(expect.arrayContaining(['s:0', 's:1234', 's:2345', 's:2999']))
    expect(keys.length).toBeLessThan(400)
  })
  test('an interval is drawn upright through its point, with its two ends', () => {
    const plot = layOut('line', one(point('2025-01-01', 10, { low: 5, high: 20 }), point('2025-01-21', 20)), SIZE)
    expect(linesOf(plot, 'interval')).toEqual([
      [
        [8.5, 78],
        [8.5, 3],
      ],
      [
        [6, 78],
        [11, 78],
      ],
      [
        [6, 3],
        [11, 3],
      ],
    ])
  })
  test('on a page the last value stands at the end of its line, with the name of its series where there are two', () => {
    const page = (all: Parameters<typeof layOut>[1], width = 700) => layOut('line', all, { width, variant: 'page' })
    const single = page(one(...days(0, 10, 20)))
    // The first value, too, where there is one line only.
    expect([wordsOf(single, 'value'), wordsOf(single, 'name')]).toEqual([['20%', '0%'], []])
    const two = page([us(...days(0, 10, 20)), cn(...days(5, 5, 5))])
    expect([wordsOf(two, 'value'), wordsOf(two, 'name')].map((w) => [...w].sort())).toEqual([
      ['20%', '5%'],
      ['text:cn', 'text:us'],
    ])
    for (const t of shapesOf(two, 'text')) expect(t.box.right, t.lines.join(' ')).toBeLessThanOrEqual(700)
  })
})
