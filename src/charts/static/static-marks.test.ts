import { expect, it } from 'vitest'
import { fixture, num, staticPlotter } from '../../../tests/fixtures/figures/draw-static.ts'
import { fixtureFigure, point, series } from '../../../tests/fixtures/figures/fixture-figure.ts'
import { lightPalette } from '../palette.ts'

const draw = staticPlotter()

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
