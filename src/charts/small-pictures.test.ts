import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { StatusPatterns } from './marks/status-patterns.tsx'
import { MiniBars } from './mini-bars.tsx'
import { lightPalette } from './palette.ts'
import { Sparkline } from './sparkline.tsx'

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
