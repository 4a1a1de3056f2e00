import { expect, test } from 'vitest'
import { dataset, version } from '../../../tests/support/server.ts'
import { NO_BASE } from '#core/resolve/known.ts'
import { resolveIndicator, resolveIndicators } from '#core/resolve/indicators.ts'
import { indicatorFigure } from '#core/resolve/indicator-figure.ts'
import { INDICATOR_SHAPES } from '#url/indicators-search.ts'
import { recompute } from '../../../tests/figures/recompute.ts'
import { figureAs, reshape, shapesFor, shownAs, stepsOf } from './shapes.ts'

const context = { data: dataset, locale: 'en' as const, version }
const NOTHING = NO_BASE
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

const asked = (id: string, shape: (typeof INDICATOR_SHAPES)[number]) => {
  const known = resolveIndicator(id, context)?.known
  const spec = specs.find((x) => x.id === `indicator-${id}`)
  if (!known || !spec) throw new Error(`${id} is gone`)
  return { spec, known, shown: reshape(spec, shape, known) }
}

test('a share of a product is for money of the year only, and divides each country by its own', () => {
  expect(asked('robots-installed', 'share-gdp').shown).toEqual({ refused: 'not-money' })
  expect(asked('private-ai-investment-real', 'share-gdp').shown).toEqual({ refused: 'constant-prices' })
  expect(asked('gdp', 'share-gdp').shown).toEqual({ refused: 'no-whole' })
  const { spec, known, shown } = asked('private-ai-investment', 'share-gdp')
  if (!('spec' in shown)) throw new Error(shown.refused)
  const steps = stepsOf(spec, shown.spec, known)
  expect(steps.map((s) => s.country)).toEqual(['US', 'CN'])
  for (const { first, second, result, x } of steps) {
    expect([first.unit, second.unit, result.unit]).toEqual(['usd', 'usd', 'percent'])
    expect(result.value).toBeCloseTo((100 * first.value) / second.value, 8)
    expect(dataset.claims.get(second.claim)?.asOf).toBe(x)
  }
})

test('per head: things per million people, money per person, by the people of the same year; the world has no line then', () => {
  const { spec, known, shown } = asked('robots-installed', 'per-head')
  if (!('spec' in shown)) throw new Error(shown.refused)
  expect(shown.spec.panels.flatMap((p) => p.series.map((s) => s.country))).toEqual(['US', 'CN', 'DE', 'JP'])
  for (const { first, second, result } of stepsOf(spec, shown.spec, known)) {
    expect(second.unit).toBe('people')
    expect([result.unit, result.value]).toEqual(['per-million-people', expect.closeTo((first.value / second.value) * 1e6, 8)])
  }
  const money = asked('private-ai-investment', 'per-head')
  if (!('spec' in money.shown)) throw new Error(money.shown.refused)
  for (const { first, second, result } of stepsOf(money.spec, money.shown.spec, money.known))
    expect([result.unit, result.value]).toEqual(['usd', expect.closeTo(first.value / second.value, 8)])
  expect(asked('population', 'per-head').shown).toEqual({ refused: 'no-population' })
  expect(asked('unemployment-rate', 'per-head').shown).toEqual({ refused: 'not-a-count' })
})

test('every number of a changed figure recomputes from its claims, and what leaves the page names what it was divided by', () => {
  for (const spec of specs) {
    const id = spec.id.replace('indicator-', '')
    const indicator = dataset.indicators.get(id)
    const figure = indicator && indicatorFigure(indicator, context)
    const known = resolveIndicator(id, context)?.known
    if (!figure || !known) throw new Error(id)
    for (const shape of shapesFor(spec, known)) {
      const changed = shownAs(spec, { shape, from: null, until: null }, known).spec
      const drawn = figureAs(figure, changed, 'so', known)
      for (const point of changed.panels.flatMap((p) => p.series.flatMap((s) => s.points)))
        for (const input of point.derivation?.inputs ?? []) {
          expect(drawn.claims[input], `${id} ${shape} ${input}`).toBeDefined()
          expect(
            drawn.sources.some((s) => s.claims.includes(input)),
            input,
          ).toBe(true)
        }
      for (const panel of changed.panels)
        for (const { derivation, y } of panel.series.flatMap((s) => s.points))
          if (derivation && y !== null) {
            const again = recompute(derivation, dataset)
            expect([again.unit, again.value], `${id} ${shape}`).toEqual([panel.unit, expect.closeTo(y, 6)])
          }
    }
  }
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
