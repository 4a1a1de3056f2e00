import { expect, test } from 'vitest'
import { compactSvg } from './compact-svg.ts'

test('neighbours that look the same say it once, in a group', () => {
  const line = (x: number) => `<path d="M${x} 0V9" stroke="var(--grid)" stroke-width="1" fill="none"></path>`
  expect(
    compactSvg(`<svg class="plot-chart" viewBox="0 0 9 9">${line(1)}${line(2)}${line(3)}<text x="1" fill="red">a &amp; b</text></svg>`),
  ).toBe(
    '<svg class="plot-chart" viewBox="0 0 9 9"><g stroke="var(--grid)" stroke-width="1" fill="none"><path d="M1 0V9"/><path d="M2 0V9"/><path d="M3 0V9"/></g><text x="1" fill="red">a &amp; b</text></svg>',
  )
})

test('an element keeps what only it says, its claims, and words in parts', () => {
  const marks =
    '<svg><g data-mark="a:0" data-claims="a"><circle r="4" fill="red"></circle></g><g data-mark="a:1" data-claims="b"><circle r="4" fill="red"></circle></g><text x="0"><tspan x="0" dy="0">one</tspan><tspan x="0" dy="15.6">two</tspan></text></svg>'
  expect(compactSvg(marks)).toBe(marks.replaceAll('></circle>', '/>'))
})
