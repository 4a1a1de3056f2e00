import { describe, expect, test } from 'vitest'
import { point, series } from '../../../../tests/fixtures/figures/fixture-figure.ts'
import { edges, layOut, linesOf, markAt, middle, one, rounded, shapesOf, wordsOf } from '../../../../tests/fixtures/figures/lay-out.ts'

const us = (...points: Parameters<typeof one>) => series('us', 'us', 'text:us', points)
const cn = (...points: Parameters<typeof one>) => series('cn', 'cn', 'text:cn', points)
const months = (n: number) =>
  Array.from({ length: n }, (_, i) => point(`${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`, 20))

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

describe('slopes', () => {
  /** Columns from x = 5 to 205; one px a percent above y = 75. */
  const SIZE = { width: 210, height: 85 }
  const joins = (plot: ReturnType<typeof layOut>) => linesOf(plot, 'join')

  test('lead from the first value to the last', () => {
    const plot = layOut('slope', one(point('2020', 20), point('2025', 60)), SIZE)
    expect([middle(plot, 's:0'), middle(plot, 's:1')]).toEqual([
      [5, 55],
      [205, 15],
    ])
    expect(joins(plot)).toEqual([
      [
        [5, 55],
        [205, 15],
      ],
    ])
  })
  test('columns are in order of time; categories in the order in which they appear', () => {
    const keys = (...xs: string[]) => {
      const { x } = layOut('slope', one(...xs.map((at) => point(at, 60))), SIZE)
      return x?.kind === 'band' ? x.keys : null
    }
    expect(keys('2025', '2020', '2023')).toEqual(['2020', '2023', '2025'])
    expect(keys('text:z', 'text:a')).toEqual(['text:z', 'text:a'])
    expect(keys('text:z', '2020')).toEqual(['text:z', '2020'])
  })
  test('three columns stand in equal parts, whatever the years between them', () => {
    const plot = layOut('slope', one(point('2010', 0), point('2024', 30), point('2025', 60)), SIZE)
    expect(['s:0', 's:1', 's:2'].map((key) => middle(plot, key))).toEqual([
      [5, 75],
      [105, 45],
      [205, 15],
    ])
  })
  test('a missing value leaves no line on either side; its mark stands on the floor', () => {
    const plot = layOut('slope', one(point('2020', 20), point('2022', null), point('2025', 60)), SIZE)
    expect(joins(plot)).toEqual([])
    expect([middle(plot, 's:1'), markAt(plot, 's:1').isMissing]).toEqual([[105, 75], true])
    expect(shapesOf(plot, 'point').map((p) => p.mark)).toEqual(['s:0', 's:2'])
  })
  test('a series that begins later has no mark before', () => {
    const plot = layOut('slope', [us(point('2020', 20), point('2025', 60)), cn(point('2025', 30))], SIZE)
    expect(plot.marks.map((m) => m.key)).toEqual(['us:0', 'us:1', 'cn:0'])
    expect(middle(plot, 'cn:0')).toEqual([205, 45])
  })
  test.each([
    ['2020', 2],
    ['2020-06', 1],
    ['2022', 1],
    ['2022-01-02', 1],
    ['2026', 2],
  ])('with a break in %s, %i of two lines are left', (at, count) => {
    const plot = layOut('slope', one(point('2020', 20), point('2022', 30), point('2025', 60)), {
      ...SIZE,
      panel: { breaks: [{ series: 's', at, label: 'text:break', kind: 'method' }] },
    })
    expect(joins(plot)).toHaveLength(count)
  })
  test('a break of another series cuts nothing', () => {
    const plot = layOut('slope', [us(point('2020', 20), point('2025', 60))], {
      ...SIZE,
      panel: { breaks: [{ series: 'cn', at: '2022', label: 'text:break', kind: 'method' }] },
    })
    expect(joins(plot)).toHaveLength(1)
  })
  test('towards a forecast the line is broken', () => {
    const plot = layOut('slope', one(point('2020', 20), point('2022', 30), point('2025', 60, { forecast: true })), SIZE)
    expect(shapesOf(plot, 'path').flatMap((p) => (p.part === 'join' ? [p.dash] : []))).toEqual([undefined, [4.5, 3]])
  })
  describe('words', () => {
    const page = (all: Parameters<typeof layOut>[1], width: number) => layOut('slope', all, { width, variant: 'page' })
    const many = Array.from({ length: 6 }, (_, i) => series(`s${i}`, 'world', `text:s${i}`, [point('2020', 40), point('2025', 41)]))

    test('values at both ends, the name at the right where there are two', () => {
      const single = page(one(point('2020', 20), point('2025', 60)), 700)
      expect([wordsOf(single, 'value'), wordsOf(single, 'name'), wordsOf(single, 'tick')]).toEqual([['20%', '60%'], [], ['2020', '2025']])
      const two = page([us(point('2020', 20), point('2025', 60)), cn(point('2020', 10), point('2025', 30))], 700)
      expect(wordsOf(two, 'name')).toEqual(['text:us', 'text:cn'])
    })
    test('the value at the left ends before its mark, the one at the right begins after', () => {
      const plot = page(one(point('2020', 20), point('2025', 60)), 700)
      const [first, last] = shapesOf(plot, 'text').filter((t) => t.part === 'value')
      // A radius of 4 px and a gap of 6.
      expect(rounded(markAt(plot, 's:0').x - (first?.box.right ?? 0))).toBe(10)
      expect(rounded((last?.box.left ?? 0) - markAt(plot, 's:1').x)).toBe(10)
    })
    test.each([700, 390, 320])('of six series with nearly one value do not print over each other (%i px)', (width) => {
      const plot = page(many, width)
      const words = shapesOf(plot, 'text').filter((t) => t.part === 'name' || t.part === 'value')
      words.forEach((a, i) => {
        for (const b of words.slice(i + 1)) {
          const overlap =
            Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
            Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 1
          expect(overlap, `${a.lines.join(' ')} over ${b.lines.join(' ')}`).toBe(false)
        }
        expect(a.box.right).toBeLessThanOrEqual(width + 0.5)
        expect(a.box.bottom).toBeLessThanOrEqual(plot.height)
      })
    })
    test('on a phone the value stands under its name, on a wide page beside it', () => {
      const two = [us(point('2020', 20), point('2025', 60)), cn(point('2020', 10), point('2025', 30))]
      const places = (width: number) => {
        const texts = shapesOf(page(two, width), 'text')
        const name = texts.find((t) => t.part === 'name')
        const value = texts.find((t) => t.part === 'value' && t.anchor === 'start')
        return { below: (value?.y ?? 0) > (name?.y ?? 0), beside: (name?.x ?? 0) > (value?.x ?? 0) }
      }
      expect(places(700)).toEqual({ below: false, beside: true })
      expect(places(390)).toEqual({ below: true, beside: false })
    })
  })
})

describe('timelines', () => {
  /** One px a day: 3 px of room and 4.5 px of edge on each side. */
  const SIZE = { width: 115 }
  test('events stand in the lane of their series, at their day', () => {
    const plot = layOut('timeline', [us(point('2025-01-01', null)), cn(point('2025-04-11', null))], SIZE)
    expect([middle(plot, 'us:0'), middle(plot, 'cn:0')]).toEqual([
      [7.5, 7.5],
      [107.5, 26.5],
    ])
    expect([plot.rect.bottom, plot.height]).toEqual([38, 40])
    // An event needs no value to be there.
    expect(plot.marks.map((m) => m.isMissing)).toEqual([false, false])
  })
  test('a quarter is drawn as long as it is, a month as a sign', () => {
    const plot = layOut(
      'timeline',
      one(point('2025-01-01', null), point('2025-Q1', null), point('2025-03', null), point('2025-04-11', null)),
      SIZE,
    )
    expect(linesOf(plot, 'span')).toEqual([
      [
        [7.5, 7.5],
        [96.5, 7.5],
      ],
    ])
    expect(edges(plot, 's:1').slice(0, 2)).toEqual([7.5, 96.5])
    const { x, box } = markAt(plot, 's:2')
    expect([rounded(box.left - x), rounded(box.right - x)]).toEqual([-2.875, 2.875])
  })
  test('a single event stands in the middle', () => {
    expect(middle(layOut('timeline', one(point('2025-06-01', null)), SIZE), 's:0')[0]).toBe(57.5)
  })
  test('on a phone it is one list in order of time, which names the series of each event', () => {
    const plot = layOut(
      'timeline',
      [us(point('2025-04-11', null, { label: 'text:late' })), cn(point('2025-01-01', null, { label: 'text:early' }))],
      {
        width: 390,
        variant: 'page',
      },
    )
    expect(wordsOf(plot, 'note')).toEqual(['text:early', 'text:late'])
    expect(wordsOf(plot, 'date').map((d) => d.split(' · ')[1])).toEqual(['text:cn', 'text:us'])
    expect(plot.x).toBeNull()
  })
  test('a date says what it leads to, and whether it is planned', () => {
    const said = (more: object) =>
      wordsOf(layOut('timeline', one(point('2025', null, { label: 'text:a', ...more })), { width: 390, variant: 'page' }), 'date')
    expect([said({}), said({ horizon: '2030' }), said({ plan: true }), said({ horizon: '2030', forecast: true })]).toEqual([
      ['2025'],
      ['2025 · → 2030'],
      ['2025 · plan'],
      ['2025 · → 2030 · forecast'],
    ])
  })
  test('words never stand on one another, on any width', () => {
    const busy = Array.from({ length: 9 }, (_, i) => point(`2025-0${i + 1}-10`, null, { label: `text:event number ${i} with some words` }))
    for (const width of [320, 390, 600, 900, 1200]) {
      const plot = layOut('timeline', [us(...busy), cn(...busy)], { width, variant: 'page' })
      const words = shapesOf(plot, 'text').filter((t) => t.part === 'note' || t.part === 'date')
      expect(words).toHaveLength(36)
      words.forEach((a, i) => {
        for (const b of words.slice(i + 1)) {
          const overlap =
            Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
            Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 1.5
          expect(overlap, `${width}: ${a.lines.join(' ')} over ${b.lines.join(' ')}`).toBe(false)
        }
      })
    }
  })
})

describe('points by two measures', () => {
  /** Ten px a unit from x = 5, five px a percent above y = 105. */
  const SIZE = { width: 110, height: 108.5 }
  test('stand where both say', () => {
    const plot = layOut('scatter', one(point(0, 0), point(10, 20), point(5, 10)), SIZE)
    expect(['s:0', 's:1', 's:2'].map((key) => middle(plot, key))).toEqual([
      [5, 105],
      [105, 5],
      [55, 55],
    ])
    expect(shapesOf(plot, 'point').map((p) => p.r)).toEqual([3, 3, 3])
  })
  test('area stands for size: a quarter of the size is half the radius; the largest are drawn first', () => {
    const plot = layOut('scatter', one(point(0, 0, { size: 0 }), point(10, 20, { size: 25 }), point(5, 10, { size: 100 })), SIZE)
    expect(shapesOf(plot, 'point').map((p) => [p.mark, p.r])).toEqual([
      ['s:2', 12.5],
      ['s:1', 6.25],
      ['s:0', 2],
    ])
  })
  test('one without a value has a cross on the lower edge', () => {
    const plot = layOut('scatter', one(point(0, 0), point(10, 20), point(5, null)), SIZE)
    expect([middle(plot, 's:2'), markAt(plot, 's:2').isMissing]).toEqual([[55, 105], true])
    expect(linesOf(plot, 'missing')).toHaveLength(2)
  })
  test('more than five hundred become one shape for each series, and are marks all the same', () => {
    const many = (n: number) => Array.from({ length: n }, (_, i) => point(i % 11, i % 21))
    const few = layOut('scatter', [us(...many(250)), cn(...many(250))], SIZE)
    const plot = layOut('scatter', [us(...many(250)), cn(...many(251))], SIZE)
    expect([shapesOf(few, 'cloud').length, shapesOf(few, 'point').length]).toEqual([0, 500])
    expect(shapesOf(plot, 'cloud').map((s) => [s.series, s.points.length])).toEqual([
      ['us', 250],
      ['cn', 251],
    ])
    expect([shapesOf(plot, 'point').length, plot.marks.length]).toEqual([0, 501])
  })
  test('names stand beside their points and inside the picture', () => {
    const plot = layOut('scatter', one(point(0, 0, { label: 'text:origin' }), point(10, 20, { label: 'text:far away', forecast: true })), {
      width: 500,
      variant: 'page',
    })
    expect(wordsOf(plot, 'note').sort()).toEqual(['text:far away (forecast)', 'text:origin'])
    for (const t of shapesOf(plot, 'text')) {
      expect(t.box.left, t.lines.join(' ')).toBeGreaterThanOrEqual(-0.5)
      expect(t.box.right, t.lines.join(' ')).toBeLessThanOrEqual(500.5)
    }
  })
})
