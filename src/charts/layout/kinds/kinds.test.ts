import { describe, expect, it } from 'vitest'
import { fixtureFigure, point, series } from '../../../../tests/fixtures/figures/fixture-figure.ts'
import { stackParts } from './stacked-share.ts'
import { waterfallSteps } from './waterfall.ts'

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

it('parts of a row follow each other at their own size, shares and counts alike', () => {
  const { spec } = fixtureFigure(
    'stacked-share',
    { unit: 'jobs', series: [series('a', 'us', 'text:a', [point('text:r', 30)]), series('b', 'cn', 'text:b', [point('text:r', 10)])] },
    {},
  )
  const [panel] = spec.panels
  expect(panel && stackParts(panel).map((p) => [p.from, p.size])).toEqual([
    [0, 30],
    [30, 10],
  ])
})
