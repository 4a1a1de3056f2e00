import { describe, expect, it } from 'vitest'
import { FIGURE_KINDS } from '#schema/figure-spec.ts'
import type { Locale } from '#i18n/locales.ts'
import { FIXTURES } from '../../../tests/fixtures/figures/all-kinds.ts'
import { fixture, layoutOf, plotted } from '../../../tests/fixtures/figures/draw-static.ts'
import { fixtureFigure, point, series } from '../../../tests/fixtures/figures/fixture-figure.ts'
import { pagePalette } from '../palette.ts'
import { markAt } from './find-mark.ts'
import type { PlotLayout, TextShape } from './types.ts'

/** English is the widest language, Chinese breaks lines differently, and the narrowest width is the hardest case. */
const FITS: [Locale, number][] = [
  ['en', 342],
  ['en', 560],
  ['en', 1152],
  ['zh-Hans', 342],
  ['zh-Hant', 736],
]
const texts = (l: PlotLayout): TextShape[] => l.shapes.flatMap((s) => (s.kind === 'text' ? [s] : []))
const said = (l: PlotLayout): string =>
  texts(l)
    .flatMap((t) => t.lines)
    .join(' ')
const barOf = (l: PlotLayout, mark: string) => l.shapes.flatMap((s) => (s.kind === 'bar' && s.mark === mark ? [s] : []))[0]
const markOf = (l: PlotLayout, key: string) => {
  const mark = l.marks.find((m) => m.key === key)
  if (!mark) throw new Error(key)
  return mark
}
const paths = (l: PlotLayout, part: string) => l.shapes.flatMap((s) => (s.kind === 'path' && s.part === part ? [s] : []))

describe.each(Object.keys(FIXTURES))('%s', (name) => {
  it.each(['page', 'thumb', 'card', 'full-screen'] as const)('has every point as one mark inside the picture (%s)', (variant) => {
    const figure = fixture(name)
    const layout = layoutOf(figure, { variant, ...(variant === 'full-screen' ? { width: 1720, height: 800 } : {}) })
    const expected = figure.spec.panels[0]?.series.flatMap((s) => s.points.map((_, i) => `${s.id}:${i}`)) ?? []
    expect(layout.marks.map((m) => m.key).sort()).toEqual(expected.sort())
    for (const m of layout.marks) {
      expect(Number.isFinite(m.x + m.y + m.box.left + m.box.bottom), m.key).toBe(true)
      expect(m.x >= 0 && m.x <= layout.width && m.y >= 0 && m.y <= layout.height, m.key).toBe(true)
    }
  })

  it('says where each number comes from, and what it is in words', () => {
    const figure = fixture(name)
    const layout = layoutOf(figure)
    for (const s of figure.spec.panels[0]?.series ?? [])
      s.points.forEach((p, i) => {
        const { provenance, words } = markOf(layout, `${s.id}:${i}`)
        if (p.claims) expect(provenance['data-claims']).toBe(p.claims.join(' '))
        if (p.derivation) expect(provenance['data-derivation']).toBe(p.derivation.operation)
        if (p.y !== null) expect(words.value).toMatch(/\d/)
      })
  })

  it('draws clean markup: fixed size, hidden, no inline style, two decimals, every value with its claim', () => {
    const { markup, svg, layout } = plotted(fixture(name))
    expect(svg.getAttribute('viewBox')).toBe(`0 0 736 ${layout.height}`)
    expect(svg.getAttribute('aria-hidden')).toBe('true')
    expect(markup).not.toMatch(/style=|NaN|undefined|recharts|Infinity|\d\.\d{3,}/)
    for (const text of svg.querySelectorAll('text.value'))
      expect(text.closest('[data-claims],[data-derivation]'), text.textContent ?? '').not.toBeNull()
    expect(plotted(fixture(name)).markup).toBe(markup)
    expect(plotted(fixture(name), { palette: pagePalette }).markup).not.toMatch(/#[0-9a-f]{6}/i)
  })

  it.each(FITS)('no word leaves the picture: %s, %i px', (locale, width) => {
    for (const { box, lines } of texts(layoutOf(fixture(name), { locale, width }))) {
      expect(box.left, lines.join(' ')).toBeGreaterThanOrEqual(-1)
      expect(box.right, lines.join(' ')).toBeLessThanOrEqual(width + 1)
    }
  })
})

it('full screen no word is smaller than 28 units', () => {
  for (const name of Object.keys(FIXTURES))
    for (const t of texts(layoutOf(fixture(name), { variant: 'full-screen', width: 1720, height: 800 })))
      expect(t.size, `${name}: ${t.lines.join(' ')}`).toBeGreaterThanOrEqual(28)
})

it.each(FIGURE_KINDS)('%s: no point, one point, one missing point: never a broken number', (kind) => {
  const x = kind === 'scatter' ? 3 : ['line', 'bar-time', 'slope', 'timeline'].includes(kind) ? '2025' : 'text:a'
  for (const points of [[], [point(x, 5, { label: 'text:a' })], [point(x, null, { missing: 'not-disclosed' })]]) {
    const { markup, layout } = plotted(fixtureFigure(kind, { unit: 'jobs', series: [series('s', 'us', 'text:s', points)] }, {}))
    expect(markup).not.toMatch(/NaN|Infinity/)
    expect(layout.marks).toHaveLength(points.length)
    if (points.length === 0) expect(said(layout)).toBe('no data')
  }
})

it('a line of 10,000 points is thinned but keeps its peak; a cloud of 501 is one path, each point still a mark', () => {
  const days = Array.from({ length: 10_000 }, (_, i) =>
    point(new Date(i * 86_400_000).toISOString().slice(0, 10), i === 4_321 ? 500 : Math.sin(i / 30) * 100),
  )
  const long = layoutOf(fixtureFigure('line', { unit: 'index', series: [series('s', 'us', 'text:s', days)] }, {}))
  expect(long.marks.length).toBeLessThanOrEqual(400)
  expect(long.marks.map((m) => m.key)).toContain('s:4321')
  const cloud = (n: number) =>
    layoutOf(
      fixtureFigure(
        'scatter',
        {
          unit: 'percent',
          series: [
            series(
              's',
              'us',
              'text:s',
              Array.from({ length: n }, (_, i) => point(i % 100, (i * 7) % 100)),
            ),
          ],
        },
        {},
      ),
    )
  expect(cloud(501).shapes.filter((s) => s.kind === 'point')).toHaveLength(0)
  expect(cloud(501).shapes.flatMap((s) => (s.kind === 'cloud' ? [s.points.length] : []))).toEqual([501])
  expect(cloud(501).marks).toHaveLength(501)
})

it('bars are as long as their values, also after a category without one', () => {
  const points = [
    point('text:a', 10),
    point('text:b', null, { missing: 'not-found' }),
    point('text:c', 40),
    point('text:d', 0),
    point('text:e', 20),
  ]
  const layout = layoutOf(fixtureFigure('bar', { unit: 'jobs', series: [series('s', 'us', 'text:s', points)] }, {}), { width: 1152 })
  const length = (i: number) => {
    const box = barOf(layout, `s:${i}`)?.box
    return box ? box.right - box.left : -1
  }
  expect(length(2) / length(0)).toBeCloseTo(4, 5)
  expect(length(4) / length(0)).toBeCloseTo(2, 5)
  expect(length(3)).toBe(0)
  expect(barOf(layout, 's:1')).toBeUndefined()
  expect(said(layout)).toContain('not found')
})

it('panels in one unit are drawn on one scale, from one baseline', () => {
  const { spec, labels } = fixtureFigure('bar', { unit: 'jobs', series: [series('s', 'us', 'text:s', [point('text:a', 10)])] }, {})
  const small = spec.panels[0]
  if (!small) throw new Error('a panel')
  const large = { ...small, id: 'large', series: [series('s', 'us', 'text:a longer name', [point('text:b', 40)])] }
  const draw = (panel: typeof small) =>
    layoutOf({ spec: { ...spec, panels: [panel, ...(panel === small ? [large] : [small])] }, labels }, { width: 600 })
  const [a, b] = [barOf(draw(small), 's:0')?.box, barOf(draw(large), 's:0')?.box]
  expect(a?.left).toBe(b?.left)
  expect(((b?.right ?? 0) - (b?.left ?? 0)) / ((a?.right ?? 0) - (a?.left ?? 0))).toBeCloseTo(4, 5)
})

it('no line runs across a break or a gap, and a break stands at its date', () => {
  const layout = layoutOf(fixture('line'))
  const { breaks = [] } = fixture('line').spec.panels[0] ?? {}
  const cuts = paths(layout, 'break').map((p) => p.lines[0]?.[0]?.[0] ?? -1)
  expect(cuts).toHaveLength(breaks.length)
  const gap = markOf(layout, 'fx-b:4')
  expect(gap.isMissing).toBe(true)
  const mine = paths(layout, 'line').filter((p) => p.series === 'fx-b')
  expect(mine.length).toBeGreaterThanOrEqual(3)
  for (const { lines } of mine) {
    const xs = lines.flat().map(([x]) => x)
    for (const at of [...cuts, gap.x]) expect(at > Math.min(...xs) && at < Math.max(...xs)).toBe(false)
  }
  const time = layout.x?.kind === 'time' ? layout.x : null
  const place = (day: number) => {
    if (!time) return -1
    return time.range[0] + ((day - time.domain[0]) / (time.domain[1] - time.domain[0])) * (time.range[1] - time.range[0])
  }
  breaks.forEach((b) => {
    const day =
      Date.UTC(Number(b.at.slice(0, 4)), b.at.length > 4 ? Number(b.at.slice(5, 7)) - 1 : 0, b.at.length > 7 ? Number(b.at.slice(8)) : 1) /
      86_400_000
    expect(Math.min(...cuts.map((c) => Math.abs(c - place(day)))), b.at).toBeLessThan(0.01)
  })
})

it('a year among months is drawn as the span that it is', () => {
  const points = [point('2023', 3), point('2024-02', 5), point('2024-09', 8)]
  const layout = layoutOf(fixtureFigure('line', { unit: 'percent', series: [series('s', 'us', 'text:s', points)] }, {}))
  expect(paths(layout, 'span').map((p) => p.mark)).toEqual(['s:0'])
})

it('draws every break, also where the words of eight do not fit', () => {
  const years = Array.from({ length: 10 }, (_, i) => String(2015 + i))
  const figure = fixtureFigure(
    'line',
    {
      unit: 'jobs',
      series: [
        series(
          's',
          'us',
          'text:s',
          years.map((y, i) => point(y, i)),
        ),
      ],
      breaks: years.slice(1).map((at) => ({ series: 's', at, kind: 'method' as const, label: 'break:long' })),
    },
    { 'break:long': ['A long explanation of a change of method', '一项很长的统计方法变动说明'] },
  )
  for (const variant of ['page', 'thumb'] as const) expect(paths(layoutOf(figure, { width: 342, variant }), 'break')).toHaveLength(9)
})

it('names at most three events, and marks the others', () => {
  const layout = layoutOf(fixture('line'), { width: 1152 })
  expect(paths(layout, 'leader')).toHaveLength(4)
  expect(texts(layout).filter((t) => t.part === 'note')).toHaveLength(5)
})

it('vertical bars stand over their own dates after a missing month; a missing bar gives its reason', () => {
  const layout = layoutOf(fixture('bar-time'))
  const marks = [...layout.marks].sort((a, b) => a.index - b.index)
  const at = (i: number) => marks[i]?.x ?? 0
  expect(at(8) - at(7)).toBeCloseTo((at(1) - at(0)) * 2, 5)
  const points = [point('2023', 10), point('2024', null, { missing: 'not-disclosed' }), point('2025', 30)]
  expect(said(layoutOf(fixtureFigure('bar-time', { unit: 'jobs', series: [series('s', 'us', 'text:s', points)] }, {})))).toContain(
    'not disclosed',
  )
})

it('fill belongs to the data: reported is as solid as documented, contested hatched, unsourced dotted, forecast and plan dashed', () => {
  const points = (['supported', 'documented', 'reported', 'contested', 'unsupported'] as const).map((status, i) =>
    point(`text:${i}`, 10 + i, { status }),
  )
  const ahead = [point('text:f', 4, { forecast: true }), point('text:p', 5, { plan: true, status: 'contested' })]
  const layout = layoutOf(fixtureFigure('bar', { unit: 'jobs', series: [series('s', 'us', 'text:s', [...points, ...ahead])] }, {}))
  expect(layout.marks.map((m) => m.look)).toEqual(['solid', 'solid', 'solid', 'hatch', 'dots', 'forecast', 'forecast'])
  expect(said(layout)).toContain('4 forecast')
  expect(said(layout)).toContain('5 plan')
})

it('a logarithmic axis says so, and equal ratios are equally far', () => {
  const points = [point('2021', 10), point('2022', 100), point('2023', 1000)]
  const layout = layoutOf(fixtureFigure('line', { unit: 'jobs', series: [series('s', 'us', 'text:s', points)] }, {}, { scale: 'log' }))
  const y = (i: number) => markOf(layout, `s:${i}`).y
  expect(y(0) - y(1)).toBeCloseTo(y(1) - y(2), 5)
  expect(said(layout)).toContain('log scale')
})

it('finds the mark under a place, the nearest in reach, and none far off', () => {
  const layout = layoutOf(fixture('bar'))
  const mark = layout.marks.find((m) => m.box.right - m.box.left > 60)
  if (!mark) throw new Error('a long bar')
  expect(markAt(layout, [mark.box.left + 2, mark.y])?.key).toBe(mark.key)
  expect(markAt(layout, [mark.box.right + 10, mark.y])?.key).toBe(mark.key)
  expect(markAt(layout, [-500, -500])).toBeNull()
})
