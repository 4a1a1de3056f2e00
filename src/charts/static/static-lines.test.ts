import { expect, it } from 'vitest'
import { fixture, num, staticPlotter } from '../../../tests/fixtures/figures/draw-static.ts'
import { fixtureFigure, point, series } from '../../../tests/fixtures/figures/fixture-figure.ts'
import { lightPalette } from '../palette.ts'

const draw = staticPlotter()

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

it('names at most three events, and marks the others', () => {
  const { svg } = draw(fixture('line'), { width: 1152 })
  expect(svg.querySelectorAll('[data-event]')).toHaveLength(4)
  expect(svg.querySelectorAll('[data-event] text')).toHaveLength(3)
  expect(svg.querySelectorAll('[data-break] text')).toHaveLength(2)
})

it('an event on a timeline needs no value and is not called missing', () => {
  const { svg } = draw(fixture('timeline'))
  expect(svg.querySelectorAll('[data-missing]')).toHaveLength(0)
})
