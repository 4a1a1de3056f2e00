import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { fixtureFigure, point, series } from '../../../tests/fixtures/figures/fixture-figure.ts'
import { MiniBars } from '../mini-bars.tsx'
import { lightPalette } from '../palette.ts'
import { Sparkline } from '../sparkline.tsx'
import { StatusPatterns } from '../marks/status-patterns.tsx'
import { stackParts } from './stacked-share.tsx'
import { waterfallSteps } from './waterfall.tsx'

describe('waterfall', () => {
  it('runs on from step to step; a computed net stands on the baseline', () => {
    const steps = waterfallSteps([
      series('s', 'world', 'text:s', [
        point('text:a', 170),
        point('text:b', -92),
        point('text:n', 78, { derivation: { operation: 'difference', inputs: ['a', 'b'] } }),
      ]),
    ])
    expect(steps.map((s) => [s.from, s.to])).toEqual([
      [0, 170],
      [170, 78],
      [0, 78],
    ])
  })
  it('a missing step changes nothing', () => {
    const steps = waterfallSteps([series('s', 'world', 'text:s', [point('text:a', 5), point('text:b', null), point('text:c', 2)])])
    expect(steps.map((s) => s.to)).toEqual([5, 5, 7])
  })
})

describe('stacked shares', () => {
  const parts = (unit: 'percent' | 'jobs', a: number, b: number) =>
    stackParts(
      fixtureFigure(
        'stacked-share',
        { unit, series: [series('a', 'us', 'text:a', [point('text:r', a)]), series('b', 'cn', 'text:b', [point('text:r', b)])] },
        {},
      ).spec.panels[0] ?? { id: '', unit, series: [], breaks: [], events: [] },
    ).map((p) => [p.from, p.share])
  it('percentages stand as they are and leave the rest empty', () =>
    expect(parts('percent', 40, 30)).toEqual([
      [0, 40],
      [40, 30],
    ]))
  it('counts become shares', () =>
    expect(parts('jobs', 30, 10)).toEqual([
      [0, 75],
      [75, 25],
    ]))
  it('percentages beyond a hundred are scaled, not cut', () =>
    expect(parts('percent', 100, 100)).toEqual([
      [0, 50],
      [50, 50],
    ]))
})

describe('small pictures, on a server', () => {
  const spark = (breaks: string[], y: (number | null)[]) =>
    renderToStaticMarkup(
      createElement(Sparkline, {
        points: y.map((v, i) => ({ x: String(2018 + i), y: v })),
        breaks,
        role: 'cn',
        width: 200,
        height: 40,
        palette: lightPalette,
      }),
    )
  const lines = (svg: string) => [...svg.matchAll(/<path d="M[^"]*L[^"]*"/g)].length

  it('a sparkline is cut at breaks and gaps', () => {
    expect(lines(spark([], [1, 2, 3, 4]))).toBe(1)
    expect(lines(spark(['2020'], [1, 2, 3, 4]))).toBe(2)
    expect(lines(spark([], [1, 2, null, 4, 5]))).toBe(2)
    expect(spark(['2020'], [1, 2, 3, 4])).toMatch(/data-break/)
    expect(spark([], [null, null])).toBe('')
    expect(spark([], [7])).not.toMatch(/NaN/)
  })
  it('bars of a pair share one scale', () => {
    const bar = (value: number) => {
      const svg = renderToStaticMarkup(
        createElement(MiniBars, {
          values: [{ value, status: 'documented', claims: ['fx'] }],
          role: 'us',
          width: 301,
          height: 30,
          palette: lightPalette,
          max: 300,
          idPrefix: 'px',
          direction: 'across',
        }),
      )
      expect(svg).toContain('data-claims="fx"')
      return Number(/<rect[^>]* width="([\d.]+)"/.exec(svg)?.[1]) + 1.5
    }
    expect(bar(300) / bar(30)).toBeCloseTo(10, 1)
  })
  it('holds no inline style', () => {
    const all =
      spark(['2020'], [1, null, 3]) + renderToStaticMarkup(createElement(StatusPatterns, { palette: lightPalette, idPrefix: 'px' }))
    expect(all).not.toMatch(/style=/)
    expect(all).toContain('id="px-hatch-cn"')
  })
})
