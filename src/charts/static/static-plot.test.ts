import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FIGURE_KINDS, type FigurePoint } from '#schema/figure-spec.ts'
import type { Locale } from '#i18n/locales.ts'
import { FIXTURES, FIXTURE_WORDS } from '../../../tests/fixtures/figures/all-kinds.ts'
import { type FixtureFigure, fixtureFigure, point, series } from '../../../tests/fixtures/figures/fixture-figure.ts'
import { lightPalette, pagePalette, type Palette } from '../palette.ts'
import { textWidth } from '../scale/text-width.ts'
import { openStaticPlots, type StaticPlots } from './open-static-plots.ts'

let plots: StaticPlots
const parser = new JSDOM('').window

beforeAll(async () => {
  plots = await openStaticPlots()
})
afterAll(() => plots.close())

type Options = { locale?: Locale; width?: number; palette?: Palette; variant?: 'page' | 'wall' | 'thumb'; height?: number }

function draw(figure: FixtureFigure, { locale = 'en', width = 736, palette = lightPalette, variant = 'page', height }: Options = {}) {
  const panel = figure.spec.panels[0]
  if (!panel) throw new Error('a fixture has a panel')
  const props = {
    spec: figure.spec,
    panel,
    labels: figure.labels[locale],
    locale,
    words: FIXTURE_WORDS[locale],
    width,
    palette,
    variant,
    idPrefix: 'fx',
  }
  const markup = plots.render({ ...props, height: height ?? plots.heightOf(props) })
  const host = parser.document.createElement('div')
  host.innerHTML = markup
  const svg = host.querySelector('svg')
  if (!svg) throw new Error('no svg')
  return { markup, svg, panel }
}

const num = (el: Element, name: string) => Number(el.getAttribute(name))
const fixture = (name: string): FixtureFigure => {
  const found = FIXTURES[name]
  if (!found) throw new Error(name)
  return found
}

/** English is the widest, Chinese breaks differently; the narrowest width is the hardest. */
const FITS: [Locale, number][] = [
  ['en', 342],
  ['en', 560],
  ['en', 736],
  ['en', 1152],
  ['zh-Hans', 342],
  ['zh-Hans', 736],
  ['zh-Hant', 342],
]

describe.each(Object.keys(FIXTURES))('static %s', (name) => {
  it.each(['page', 'thumb', 'wall'] as const)('draws every point as one mark (%s)', (variant) => {
    const { svg, panel } = draw(fixture(name), { variant, ...(variant === 'wall' ? { width: 1720, height: 800 } : {}) })
    const ids = [...svg.querySelectorAll('[data-mark]')].map((m) => m.getAttribute('data-mark'))
    const expected = panel.series.flatMap((s) => s.points.map((_, i) => `${s.id}:${i}`))
    expect([...ids].sort()).toEqual([...expected].sort())
  })

  it('carries the claims of each mark and a finite place inside the picture', () => {
    const { svg, panel } = draw(fixture(name))
    for (const s of panel.series) {
      s.points.forEach((p: FigurePoint, i) => {
        const mark = svg.querySelector(`[data-mark="${s.id}:${i}"]`)
        if (p.claims) expect(mark?.getAttribute('data-claims')).toBe(p.claims.join(' '))
        if (p.derivation) expect(mark?.getAttribute('data-derivation')).toBe(p.derivation.operation)
        const [cx, cy] = mark ? [num(mark, 'data-cx'), num(mark, 'data-cy')] : [-1, -1]
        expect(cx >= 0 && cx <= 736 && cy >= 0 && cy <= num(svg, 'height')).toBe(true)
      })
    }
  })

  it('is clean: fixed size, hidden, no inline style, no NaN, no leftovers of the library, no text without a claim next to a number', () => {
    const { markup, svg } = draw(fixture(name))
    expect(svg.getAttribute('viewBox')).toBe(`0 0 736 ${svg.getAttribute('height')}`)
    expect(svg.getAttribute('aria-hidden')).toBe('true')
    expect(markup).not.toMatch(/style=|NaN|undefined|recharts|tabindex|clip-path|Infinity/)
    expect(markup).not.toMatch(/\d\.\d{3,}/)
    for (const text of svg.querySelectorAll('text.value'))
      expect(text.closest('[data-claims],[data-derivation]'), text.textContent ?? '').not.toBeNull()
    for (const tick of svg.querySelectorAll('text.tick')) expect(tick.getAttribute('data-axis')).toMatch(/^[xy]$/)
  })

  it('is the same each time, and holds only variables with the page palette', () => {
    expect(draw(fixture(name)).markup).toBe(draw(fixture(name)).markup)
    expect(draw(fixture(name), { palette: pagePalette }).markup).not.toMatch(/#[0-9a-f]{6}/i)
  })

  it.each(FITS)('no word leaves the picture: %s, %i px', (locale, width) => {
    const { svg } = draw(fixture(name), { locale, width })
    for (const text of svg.querySelectorAll('text')) {
      const lines = text.children.length ? [...text.children].map((t) => t.textContent ?? '') : [text.textContent ?? '']
      const wide = Math.max(...lines.map((l) => textWidth(l, num(text, 'font-size'))))
      const anchor = text.getAttribute('text-anchor')
      const left = num(text, 'x') - (anchor === 'end' ? wide : anchor === 'middle' ? wide / 2 : 0)
      expect(left, text.textContent ?? '').toBeGreaterThanOrEqual(-2)
      expect(left + wide, text.textContent ?? '').toBeLessThanOrEqual(width + 2)
    }
  })
})

it('on the wall no word is smaller than 28 px and no line thinner than 2.5', () => {
  for (const name of Object.keys(FIXTURES)) {
    const { svg } = draw(fixture(name), { variant: 'wall', width: 1720, height: 800 })
    // The "?" inside a mark of unknown footing is part of the mark.
    const words = [...svg.querySelectorAll('text')].filter((t) => t.textContent !== '?')
    for (const t of words) expect(num(t, 'font-size'), `${name}: ${t.textContent}`).toBeGreaterThanOrEqual(28)
    for (const l of svg.querySelectorAll(':not(.glyph *)[stroke-width]:not(text)'))
      expect(num(l, 'stroke-width'), name).toBeGreaterThanOrEqual(2.4)
  }
})

/** x-extent of every path drawn in a colour, taken from its M and L commands. */
const extents = (svg: Element, colour: string) =>
  [...svg.querySelectorAll(`path[stroke="${colour}"]`)]
    .filter((p) => !p.closest('.notes'))
    .map((p) => [...(p.getAttribute('d') ?? '').matchAll(/[ML]\s*(-?[\d.]+)/g)].map((m) => Number(m[1])))
    .filter((xs) => xs.length > 1)
    .map((xs) => [Math.min(...xs), Math.max(...xs)] as const)

it('no line of a series runs across its own breaks or gaps; the lines meet their marks', () => {
  const { svg, panel } = draw(fixture('line'))
  const breaks = [...svg.querySelectorAll('[data-break]')].map((b) => num(b, 'data-cx'))
  expect(breaks).toHaveLength(panel.breaks.length)
  const lines = extents(svg, lightPalette.cn.mark)
  expect(lines.length).toBeGreaterThanOrEqual(3)
  for (const [x0, x1] of lines) for (const b of breaks) expect(b > x0 && b < x1).toBe(false)
  const gap = svg.querySelector('[data-mark="fx-b:4"]')
  expect(gap?.getAttribute('data-missing')).toBe('not-found')
  for (const [x0, x1] of lines) expect(num(gap ?? svg, 'data-cx') > x0 && num(gap ?? svg, 'data-cx') < x1).toBe(false)
  // Recharts' scale and ours are one: the ends of its path are the centres of our marks.
  const [us] = extents(svg, lightPalette.us.mark)
  expect(us?.[0]).toBeCloseTo(num(svg.querySelector('[data-mark="fx-a:0"]') ?? svg, 'data-cx'), 0)
  expect(us?.[1]).toBeCloseTo(num(svg.querySelector('[data-mark="fx-a:7"]') ?? svg, 'data-cx'), 0)
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
  for (const variant of ['page', 'thumb'] as const)
    expect(draw(figure, { width: 342, variant }).svg.querySelectorAll('[data-break]')).toHaveLength(9)
})

it.each(FIGURE_KINDS)('%s: no point, one point, one missing point: never a broken number', (kind) => {
  const x = kind === 'scatter' ? 3 : ['line', 'bar-time', 'slope', 'timeline'].includes(kind) ? '2025' : 'text:a'
  for (const points of [[], [point(x, 5, { label: 'text:a' })], [point(x, null, { missing: 'not-disclosed' })]]) {
    const { markup, svg } = draw(fixtureFigure(kind, { unit: 'jobs', series: [series('s', 'us', 'text:s', points)] }, {}))
    expect(markup).not.toMatch(/NaN|Infinity/)
    expect(svg.querySelectorAll('[data-mark]')).toHaveLength(points.length)
    if (!points.length) expect(svg.textContent).toBe('no data')
  }
})

it('an event on a timeline needs no value and is not called missing', () => {
  const { svg } = draw(fixture('timeline'))
  expect(svg.querySelectorAll('[data-missing]')).toHaveLength(0)
})

it('names at most three events, and marks the others', () => {
  const { svg } = draw(fixture('line'), { width: 1152 })
  expect(svg.querySelectorAll('[data-event]')).toHaveLength(4)
  expect(svg.querySelectorAll('[data-event] text')).toHaveLength(3)
  expect(svg.querySelectorAll('[data-break] text')).toHaveLength(2)
})

it('bars are as long as their values, also after a category without one', () => {
  const figure = fixtureFigure(
    'bar',
    {
      unit: 'jobs',
      series: [
        series('s', 'us', 'text:s', [
          point('text:a', 10),
          point('text:b', null, { missing: 'not-found' }),
          point('text:c', 40),
          point('text:d', 0),
          point('text:e', 20),
        ]),
      ],
    },
    {},
  )
  const { svg } = draw(figure, { width: 1152 })
  const width = (i: number) => num(svg.querySelector(`[data-mark="s:${i}"] rect`) ?? svg, 'width') + 1.5
  expect(width(2) / width(0)).toBeCloseTo(4, 1)
  expect(width(4) / width(0)).toBeCloseTo(2, 1)
  expect(svg.querySelector('[data-mark="s:1"]')?.textContent).toBe('not found')
  expect(svg.querySelector('[data-mark="s:3"] rect')).not.toBeNull()
})

it('vertical bars stand over their own dates after a missing month', () => {
  const { svg } = draw(fixture('bar-time'))
  const marks = [...svg.querySelectorAll('[data-mark]')]
    .map((m) => ({ i: Number(m.getAttribute('data-mark')?.split(':')[1]), cx: num(m, 'data-cx'), rect: m.querySelector('rect') }))
    .sort((a, b) => a.i - b.i)
  const step = (marks[1]?.cx ?? 0) - (marks[0]?.cx ?? 0)
  expect((marks[8]?.cx ?? 0) - (marks[7]?.cx ?? 0)).toBeCloseTo(step * 2, 0)
  for (const m of marks) expect(num(m.rect ?? svg, 'x') + num(m.rect ?? svg, 'width') / 2).toBeCloseTo(m.cx, 0)
})

it('a missing bar over a date is a mark with its reason', () => {
  const figure = fixtureFigure(
    'bar-time',
    {
      unit: 'jobs',
      series: [series('s', 'us', 'text:s', [point('2023', 10), point('2024', null, { missing: 'not-disclosed' }), point('2025', 30)])],
    },
    {},
  )
  expect(draw(figure).svg.querySelector('[data-mark="s:1"]')?.textContent).toBe('not disclosed')
})

it('scatter marks stand at both of their values', () => {
  const figure = fixtureFigure(
    'scatter',
    { unit: 'percent', series: [series('s', 'us', 'text:s', [point(10, 20), point(30, 20), point(30, 60), point(20, 40)])] },
    {},
    { zero: true },
  )
  const { svg } = draw(figure)
  const at = (i: number) => svg.querySelector(`[data-mark="s:${i}"]`) ?? svg
  expect(num(at(0), 'data-cy')).toBe(num(at(1), 'data-cy'))
  expect(num(at(1), 'data-cx')).toBe(num(at(2), 'data-cx'))
  expect(num(at(3), 'data-cx')).toBeCloseTo((num(at(0), 'data-cx') + num(at(1), 'data-cx')) / 2, 0)
  expect(num(at(2), 'data-cy')).toBeLessThan(num(at(3), 'data-cy'))
})

it('statuses are drawn: hatch, dots with a question mark, outline, dashes', () => {
  const { svg } = draw(fixture('bar'))
  const rect = (id: string) => svg.querySelector(`[data-mark="${id}"] rect`)
  expect(rect('us:0')?.getAttribute('fill')).toBe(lightPalette.us.mark)
  expect(rect('us:1')?.getAttribute('fill')).toBe(lightPalette.us.tint)
  expect(rect('cn:1')?.getAttribute('fill')).toBe('url(#fx-hatch-cn)')
  expect(svg.querySelector('[data-mark="cn:2"] text')?.textContent).toBe('?')
  expect(rect('cn:3')?.getAttribute('stroke-dasharray')).toBeTruthy()
  expect(svg.textContent).toContain('44% forecast')
  for (const [kind, locale, word] of [
    ['bar-time', 'en', 'forecast'],
    ['line', 'zh-Hans', '预测'],
    ['waterfall', 'zh-Hant', '預測'],
  ] as const)
    expect(draw(fixture(kind), { locale, width: 342 }).svg.textContent).toContain(word)
})

it('prints the word of the status on the wall, where a glyph is too small to learn', () => {
  const { spec, labels } = fixture('pair')
  const panel = spec.panels[0]
  if (!panel) throw new Error('a fixture has a panel')
  const status = {
    supported: 'supported',
    documented: 'documented',
    reported: 'reported',
    contested: 'contested',
    unsupported: 'no independent source',
  }
  const props = {
    spec,
    panel,
    labels: labels.en,
    locale: 'en' as const,
    words: { ...FIXTURE_WORDS.en, status },
    width: 1720,
    height: 500,
    palette: lightPalette,
    idPrefix: 'fx',
  }
  expect(plots.render({ ...props, variant: 'wall' })).toContain('34,200 documented')
  expect(plots.render({ ...props, variant: 'page' })).not.toContain('34,200 documented')
})

it('a line of 10,000 points is thinned; a cloud of 501 is one path', () => {
  const long = fixtureFigure(
    'line',
    {
      unit: 'index',
      series: [
        series(
          's',
          'us',
          'text:s',
          Array.from({ length: 10_000 }, (_, i) =>
            point(new Date(i * 86_400_000).toISOString().slice(0, 10), i === 4_321 ? 500 : Math.sin(i / 30) * 100),
          ),
        ),
      ],
    },
    {},
  )
  const marks = [...draw(long).svg.querySelectorAll('[data-mark]')].map((m) => m.getAttribute('data-mark'))
  expect(marks.length).toBeLessThanOrEqual(400)
  expect(marks).toContain('s:4321')
  const cloud = (n: number) =>
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
    )
  const many = draw(cloud(501)).svg
  expect(many.querySelectorAll('[data-mark]')).toHaveLength(0)
  expect(many.querySelector('[data-many="s"]')?.getAttribute('data-count')).toBe('501')
  expect(draw(cloud(500)).svg.querySelectorAll('[data-mark]')).toHaveLength(500)
})
