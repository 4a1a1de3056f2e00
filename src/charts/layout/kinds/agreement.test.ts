import { describe, expect, test } from 'vitest'
import { FIXTURE_WORDS, FIXTURES } from '../../../../tests/fixtures/figures/all-kinds.ts'
import { point, series } from '../../../../tests/fixtures/figures/fixture-figure.ts'
import { layOut, linesOf, markAt, one, rounded, shapesOf, wordsOf } from '../../../../tests/fixtures/figures/lay-out.ts'
import { isMissing } from '../../marks/mark-attributes.ts'
import { valueAt } from '../../live/to-recharts.ts'
import { layoutPlot } from '../layout-plot.ts'
import type { Axis, PlotLayout } from '../types.ts'

/** All made-up figures of every kind, panel by panel, on a page and on a phone. */
const ALL = Object.entries(FIXTURES).flatMap(([name, { spec, labels }]) =>
  spec.panels.flatMap((panel) =>
    ([700, 360] as const).map(
      (width) =>
        [
          `${name}/${panel.id}, ${width} px`,
          panel,
          layoutPlot({ spec, panel, labels: labels.en, locale: 'en', words: FIXTURE_WORDS.en, width }),
        ] as const,
    ),
  ),
)
const isLinear = (axis: Axis | null): axis is Axis & { kind: 'linear' | 'time' } => axis?.kind === 'linear' || axis?.kind === 'time'
const isLog = (layout: PlotLayout) => FIXTURES[layout.figure.replace('fixture-', '')]?.spec.scale === 'log'
/** Where the end of a mark stands on the axis of values. */
const endsOn = (layout: PlotLayout, key: string): number[] => {
  const { box, x, y } = markAt(layout, key)
  if (layout.kind === 'bar' || layout.kind === 'waterfall' || layout.kind === 'stacked-share') return [box.left, box.right]
  if (layout.kind === 'bar-time') return [box.top, box.bottom]
  return isLinear(layout.y) ? [y] : [x]
}

describe.each(ALL)('%s', (_name, panel, layout) => {
  const axis = isLinear(layout.y) ? layout.y : layout.kind === 'timeline' ? null : isLinear(layout.x) ? layout.x : null
  const points = panel.series.flatMap((s) => s.points.map((pt, i) => ({ key: `${s.id}:${i}`, pt })))

  test('every mark stands where the axis says its value is', () => {
    if (axis === null || isLog(layout) || layout.kind === 'waterfall' || layout.kind === 'stacked-share') return
    for (const { key, pt } of points) {
      if (isMissing(pt) || pt.y === null || !layout.marks.some((m) => m.key === key)) continue
      const values = endsOn(layout, key).map((at) => valueAt(axis, at))
      const nearest = Math.min(...values.map((v) => Math.abs(v - (pt.y ?? 0))))
      const span = Math.abs(axis.domain[1] - axis.domain[0])
      expect(nearest / span, `${key}: ${values.join(', ')} for ${pt.y}`).toBeLessThan(1e-9)
    }
  })
  test('every tick stands where the axis says its value is, within the plot', () => {
    for (const a of [layout.x, layout.y]) {
      if (!isLinear(a)) continue
      for (const t of a.ticks) {
        if (!(isLog(layout) && a === layout.y)) expect(rounded(valueAt(a, t.at)), t.text).toBeCloseTo(t.value, 1)
        expect(t.at, t.text).toBeGreaterThanOrEqual(Math.min(...a.range) - 1)
        expect(t.at, t.text).toBeLessThanOrEqual(Math.max(...a.range) + 1)
      }
    }
  })
  test('a mark’s middle is the middle of what it covers, unless a range is not even', () => {
    for (const m of layout.marks) {
      if (m.isMissing || layout.kind === 'range' || layout.kind === 'timeline' || layout.kind === 'table') continue
      expect([rounded((m.box.left + m.box.right) / 2), rounded((m.box.top + m.box.bottom) / 2)], m.key).toEqual([
        rounded(m.x),
        rounded(m.y),
      ])
    }
  })
  test('the value beside or inside a bar of rows stands at its height', () => {
    if (!['bar', 'waterfall', 'dumbbell'].includes(layout.kind)) return
    for (const t of shapesOf(layout, 'text')) {
      if (t.part !== 'value' || t.mark === undefined) continue
      const m = markAt(layout, t.mark)
      // The middle of digits is about a third of their size above the baseline; two marks at one place step apart by their size.
      expect(Math.abs(t.y - t.size * 0.35 - m.y), t.lines.join(' ')).toBeLessThanOrEqual(
        layout.kind === 'dumbbell' ? layout.type.dot * 1.5 : 0.5,
      )
    }
  })
  test('names of series, the unit and the plot stand below each other, in this order', () => {
    const keys = shapesOf(layout, 'text').filter((t) => t.part === 'key')
    const unit = shapesOf(layout, 'text').filter((t) => t.part === 'unit')
    const top = Math.min(...layout.marks.map((m) => m.box.top))
    for (const t of [...keys, ...unit]) {
      expect(t.box.top, t.lines.join(' ')).toBeGreaterThanOrEqual(-1)
      if (layout.kind !== 'table') expect(t.box.bottom, t.lines.join(' ')).toBeLessThanOrEqual(layout.rect.top + layout.type.tick * 1.1)
      expect(t.box.bottom, t.lines.join(' ')).toBeLessThanOrEqual(top + 1)
    }
  })
})

const us = (...points: Parameters<typeof one>) => series('us', 'us', 'text:us', points)
const cn = (...points: Parameters<typeof one>) => series('cn', 'cn', 'text:cn', points)

describe('words in their place', () => {
  test('why a part is missing stands at the height of its bar', () => {
    const plot = layOut('stacked-share', [us(point('text:r', null, { missing: 'not-found' })), cn(point('text:q', 40))], {
      width: 700,
      variant: 'page',
    })
    const t = shapesOf(plot, 'text').find((s) => s.lines[0] === 'not found')
    expect(Math.abs((t?.y ?? 0) - (t?.size ?? 0) * 0.35 - markAt(plot, 'us:0').y)).toBeLessThan(0.5)
  })
  test('a contested part keeps its full colour although its role comes twice', () => {
    const plot = layOut(
      'stacked-share',
      [us(point('text:r', 20)), series('u2', 'us', 'text:u2', [point('text:r', 30, { status: 'contested' })])],
      { width: 200, height: 53 },
    )
    expect(shapesOf(plot, 'bar').map((b) => [b.look, b.opacity])).toEqual([
      ['solid', undefined],
      ['hatch', undefined],
    ])
  })
  test('a range with one end only has no line and no words of ends', () => {
    for (const half of [{ low: 10 }, { high: 60 }]) {
      const plot = layOut('range', one(point('text:r', 40, half), point('text:q', 80)), { width: 700, variant: 'page' })
      expect(linesOf(plot, 'interval'), JSON.stringify(half)).toEqual([])
      expect(wordsOf(plot, 'value'), JSON.stringify(half)).toEqual(['40%', '80%'])
    }
  })
  test('at the left end of a slope the value is the first one, though the last is wider', () => {
    const plot = layOut('slope', one(point('2020', 5), point('2025', 1_000_000)), { width: 700, variant: 'page', panel: { unit: 'jobs' } })
    const narrow = layOut('slope', one(point('2020', 5), point('2025', 6)), { width: 700, variant: 'page', panel: { unit: 'jobs' } })
    expect(plot.rect.left).toBe(narrow.rect.left)
    expect(plot.rect.right).toBeLessThan(narrow.rect.right)
  })
  test('names at the right of a slope take one line beside their value, and one more where it stands below', () => {
    const many = Array.from({ length: 4 }, (_, i) => series(`s${i}`, 'world', `text:s${i}`, [point('2020', 40), point('2025', 40)]))
    const steps = (width: number) => {
      const names = shapesOf(layOut('slope', many, { width, variant: 'page' }), 'text').filter((t) => t.part === 'name')
      return names.slice(1).map((t, i) => rounded(t.y - (names[i]?.y ?? 0)))
    }
    // Letters of 13 px: one or two lines of 1.22 times that, and 0.3 for the gap.
    expect(steps(700)).toEqual([19.76, 19.76, 19.76])
    expect(steps(390)).toEqual([35.62, 35.62, 35.62])
  })
  test('a slope of many series is higher than one of few, and on a phone the more so', () => {
    const many = (n: number, width: number) =>
      layOut(
        'slope',
        Array.from({ length: n }, (_, i) => series(`s${i}`, 'world', `text:s${i}`, [point('2020', i), point('2025', i)])),
        { width, variant: 'page' },
      ).height
    // At least 220 px; then 2.6 or 4.2 lines of 13 px for each, and four of 12 px for the heads.
    expect([many(1, 700), many(12, 700), many(12, 400)]).toEqual([220, 454, 704])
  })
})

describe('events over bars', () => {
  const events = (x: string) => [{ x, label: 'text:event', claim: 'c' }]
  const leader = (x: string) =>
    linesOf(
      layOut('bar-time', one(point('2020', 10), point('2021', 10), point('2022', 20)), {
        width: 305,
        height: 105.5,
        panel: { events: events(x) },
      }),
      'leader',
    )[0]?.[0]?.[0]
  test.each([
    ['2021', 155],
    ['2021-07-01', 155],
    ['2022', 255],
    ['2025', 255],
    ['2020', 55],
    ['2019', undefined],
  ])('one in %s stands over the bar of its time', (x, place) => {
    expect(leader(x)).toBe(place)
  })
  const cut = (at: string) =>
    linesOf(
      layOut('bar-time', one(point('2020', 10), point('2021', 10), point('2022', 20)), {
        width: 700,
        variant: 'page',
        panel: { breaks: [{ series: 's', at, kind: 'method', label: 'text:break' }] },
      }),
      'break',
    )[0]?.[0]?.[0]
  test('a break stands between the bars that it parts, and nowhere where it parts none', () => {
    const plot = layOut('bar-time', one(point('2020', 10), point('2021', 10), point('2022', 20)), { width: 700, variant: 'page' })
    const [a, b] = [markAt(plot, 's:0').x, markAt(plot, 's:1').x]
    expect(cut('2021')).toBeCloseTo((a + b) / 2, 1)
    expect([cut('2020'), cut('2023')]).toEqual([undefined, undefined])
  })
})

describe('lines that are close', () => {
  const many = (n: number) => Array.from({ length: n }, (_, i) => point(`2025-01-${String(i + 1).padStart(2, '0')}`, i + 1))
  const radii = (n: number, width: number, variant: 'page' | 'full-screen' = 'page') =>
    new Set(shapesOf(layOut('line', one(...many(n)), { width, variant }), 'point').map((p) => p.r))
  test('draw their points as part of the line when they stand nearer than 18 px, full screen nearer than 45', () => {
    expect([radii(5, 700), radii(31, 400)]).toEqual([new Set([4]), new Set([1])])
    expect([radii(31, 1200, 'full-screen'), radii(11, 1600, 'full-screen')]).toEqual([new Set([2]), new Set([9])])
  })
  test('a single point is a point', () => {
    expect(radii(1, 700)).toEqual(new Set([4]))
  })
  test('events outside the time of the figure are not drawn, those on its ends are', () => {
    const leaders = (x: string) =>
      linesOf(
        layOut('line', one(...many(11)), { width: 300, height: 200, panel: { events: [{ x, label: 'text:e', claim: 'c' }] } }),
        'leader',
      ).length
    expect(['2024-12-30', '2025-01-01', '2025-01-11', '2025-01-13'].map(leaders)).toEqual([0, 1, 1, 0])
  })
  test('more than three panels are lower', () => {
    const panels = (n: number) =>
      Array.from({ length: n }, (_, i) => ({
        id: i === 0 ? 'main' : `p${i}`,
        unit: 'percent' as const,
        breaks: [],
        events: [],
        series: one(...many(3)),
      }))
    const height = (n: number) => layOut('line', [], { width: 600, variant: 'page', spec: { panels: panels(n) } }).height
    expect([height(1), height(3), height(4)]).toEqual([276, 276, 194])
  })
  test('the baseline is zero where zero is shown, and the lower edge elsewhere', () => {
    const base = (...values: number[]) => {
      const plot = layOut('line', one(...values.map((y, i) => point(`2025-01-0${i + 1}`, y))), {
        width: 300,
        height: 106.5,
        spec: { zero: false },
      })
      return [linesOf(plot, 'baseline')[0]?.[0]?.[1], rounded(plot.rect.bottom)]
    }
    expect(base(-10, 10)).toEqual([53, 103])
    expect(base(40, 50)).toEqual([103, 103])
    expect(base(-20, -10)).toEqual([103, 103])
  })
})

describe('lanes of a timeline', () => {
  const lanes = (...all: Parameters<typeof layOut>[1][number][]) => layOut('timeline', all, { width: 900, variant: 'page' })
  test('are named where there are two, each at its own upper edge', () => {
    const two = lanes(us(point('2025-01-01', null, { label: 'text:a' })), cn(point('2025-06-01', null, { label: 'text:b' })))
    const names = shapesOf(two, 'text').filter((t) => t.part === 'name')
    expect(names.map((t) => t.lines[0])).toEqual(['text:us', 'text:cn'])
    const [first, second] = linesOf(two, 'baseline').map((l) => l[0]?.[1] ?? 0)
    expect((names[0]?.y ?? 0) < (first ?? 0) && (first ?? 0) < (names[1]?.y ?? 0) && (names[1]?.y ?? 0) < (second ?? 0)).toBe(true)
    expect(names.map((t) => t.x)).toEqual([0, 0])
  })
  test('one alone needs no name', () => {
    expect(wordsOf(lanes(us(point('2025-01-01', null, { label: 'text:a' }))), 'name')).toEqual([])
  })
  test('words of events lie inside the picture, those of the last too', () => {
    const long = 'text:a name of an event that is long enough for lines'
    for (const t of shapesOf(lanes(us(point('2025-01-01', null, { label: long }), point('2025-12-31', null, { label: long }))), 'text')) {
      expect(t.box.left, t.lines.join(' ')).toBeGreaterThanOrEqual(-0.5)
      expect(t.box.right, t.lines.join(' ')).toBeLessThanOrEqual(900.5)
    }
  })
  test('ticks do not stand on one another, on any width', () => {
    for (const width of [560, 700, 900, 1400]) {
      const plot = layOut('timeline', [us(...Array.from({ length: 8 }, (_, i) => point(`20${18 + i}-03`, null, { label: `text:${i}` })))], {
        width,
        variant: 'page',
      })
      const ticks = shapesOf(plot, 'text').filter((t) => t.part === 'tick')
      expect(ticks.length, `${width}`).toBeGreaterThan(1)
      ticks.slice(1).forEach((t, i) => {
        expect(t.box.left, `${width}`).toBeGreaterThan(ticks[i]?.box.right ?? 0)
      })
    }
  })
})

describe('ticks of a scatter plot', () => {
  const ticks = (width: number) => {
    const plot = layOut('scatter', one(point(0, 0), point(100, 20)), { width, variant: 'page' })
    return plot.x?.kind === 'linear' ? plot.x.ticks.map((t) => t.value) : []
  }
  test('are as many as have 72 px each, two steps at least and six at most', () => {
    expect(ticks(250)).toEqual([0, 50, 100])
    expect(ticks(350)).toEqual([0, 25, 50, 75, 100])
    expect(ticks(1400)).toEqual([0, 20, 40, 60, 80, 100])
  })
})
