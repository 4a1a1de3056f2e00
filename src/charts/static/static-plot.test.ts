import { describe, expect, it } from 'vitest'
import { FIGURE_KINDS, type FigurePoint } from '#schema/figure-spec.ts'
import type { Locale } from '#i18n/locales.ts'
import { FIXTURES } from '../../../tests/fixtures/figures/all-kinds.ts'
import { fixture, num, staticPlotter } from '../../../tests/fixtures/figures/draw-static.ts'
import { fixtureFigure, point, series } from '../../../tests/fixtures/figures/fixture-figure.ts'
import { pagePalette } from '../palette.ts'
import { textWidth } from '#charts/label-layout/text-width.ts'

const draw = staticPlotter()

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
  it.each(['page', 'thumb', 'full-screen'] as const)('draws every point as one mark (%s)', (variant) => {
    const { svg, panel } = draw(fixture(name), { variant, ...(variant === 'full-screen' ? { width: 1720, height: 800 } : {}) })
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

it('full screen no word is smaller than 28 px and no line thinner than 2.5', () => {
  for (const name of Object.keys(FIXTURES)) {
    const { svg } = draw(fixture(name), { variant: 'full-screen', width: 1720, height: 800 })
    // The "?" inside a mark of unknown footing is part of the mark.
    const words = [...svg.querySelectorAll('text')].filter((t) => t.textContent !== '?')
    for (const t of words) expect(num(t, 'font-size'), `${name}: ${t.textContent}`).toBeGreaterThanOrEqual(28)
    for (const l of svg.querySelectorAll(':not(.glyph *)[stroke-width]:not(text)'))
      expect(num(l, 'stroke-width'), name).toBeGreaterThanOrEqual(2.4)
  }
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

it('prints the word of the status full screen, where a glyph is too small to learn', () => {
  const status = {
    supported: 'supported',
    documented: 'documented',
    reported: 'reported',
    contested: 'contested',
    unsupported: 'no independent source',
  }
  const drawn = (variant: 'full-screen' | 'page') => draw(fixture('pair'), { width: 1720, height: 500, status, variant }).markup
  expect(drawn('full-screen')).toContain('34,200 documented')
  expect(drawn('page')).not.toContain('34,200 documented')
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
