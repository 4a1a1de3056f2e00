import { expect, test } from 'vitest'
import { dataset, version } from '../../../tests/support/server.ts'
import { resolveIndicators } from '#core/resolve/indicators.ts'
import { indicatorFigure } from '#core/resolve/indicator-figure.ts'
import { INDICATOR_SHAPES } from '#url/indicators-search.ts'
import { reshape, shapesFor, shownAs } from './shapes.ts'

const context = { data: dataset, locale: 'en' as const, version }
const NOTHING = { people: {}, gdp: {} }
const specs = resolveIndicators(context).indicators.flatMap((row) => {
  const indicator = dataset.indicators.get(row.id)
  return indicator ? (indicatorFigure(indicator, context)?.spec ?? []) : []
})

test('a shape is offered only where it is possible; one that is not is refused with a reason and the values stay', () => {
  for (const spec of specs)
    for (const shape of INDICATOR_SHAPES) {
      const shown = shownAs(spec, { shape, from: null, until: null }, NOTHING)
      if (shapesFor(spec, NOTHING).includes(shape)) expect(shown.refused).toBeNull()
      if ('refused' in reshape(spec, shape, NOTHING)) expect([shown.refused !== null, shown.spec]).toEqual([true, spec])
    }
})

test('a share of a product is for money only, and divides each country by its own', () => {
  const money = specs.find((s) => s.id === 'indicator-private-ai-funding-cset')
  const robots = specs.find((s) => s.id === 'indicator-robots-installed')
  if (!money || !robots) throw new Error('gone')
  const gdp = { US: [{ x: '2020', value: 1e13, claim: 'us' }], CN: [{ x: '2020', value: 5e12, claim: 'cn' }] }
  expect(reshape(robots, 'share-gdp', { people: {}, gdp })).toEqual({ refused: 'not-money' })
  const shared = reshape(money, 'share-gdp', { people: {}, gdp })
  const points =
    'spec' in shared
      ? shared.spec.panels.flatMap((p) => p.series.flatMap((s) => s.points.filter((pt) => pt.y !== null).map((pt) => ({ s, pt }))))
      : []
  expect(points.map(({ s, pt }) => [s.country, pt.x, pt.derivation?.inputs[1]])).toEqual([
    ['US', '2020', 'us'],
    ['CN', '2020', 'cn'],
  ])
})

test('years without a value are refused, and the whole figure stays', () => {
  const [spec] = specs.filter((s) => s.kind === 'line')
  if (!spec) throw new Error('gone')
  expect(shownAs(spec, { shape: null, from: '1901', until: '1902' }, NOTHING)).toEqual({
    spec,
    refused: null,
    refusedRange: 'no-data-in-range',
  })
})
