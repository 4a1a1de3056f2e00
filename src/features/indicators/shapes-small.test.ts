import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IndicatorAnswer } from '#schema/api-indicators.ts'
import type { FigureKind, FigureSpec } from '#schema/figure-spec.ts'
import type { Unit } from '#schema/vocabulary.ts'
import { brief, figureAnswer } from '../../../tests/fixtures/figures/figure-answer.ts'
import { fixtureFigure, point, series } from '../../../tests/fixtures/figures/fixture-figure.ts'
import { figureAs, reshape, shapeName, shapesFor, shownAs, stepsOf, yearsOf } from './shapes.ts'

type Known = IndicatorAnswer['known']
const known = (over: Partial<Known> = {}): Known => ({ people: {}, gdp: {}, prices: null, claims: {}, sources: [], ...over })
const LABELS = { 'country:US': ['United States', '美国'], 'country:CN': ['China', '中国'] } as Record<string, [string, string]>
/** Values of the two countries by year. */
const spec = (
  unit: Unit,
  us: Record<string, number | null>,
  cn: Record<string, number | null> = {},
  kind: FigureKind = 'line',
): FigureSpec => {
  const line = (id: 'us' | 'cn', values: Record<string, number | null>) =>
    series(
      id,
      id,
      `country:${id.toUpperCase()}`,
      Object.entries(values).map(([year, y]) => point(year, y, { claims: [`${id}-${year}`] })),
    )
  return fixtureFigure(kind, { unit, series: [line('us', us), line('cn', cn)] }, LABELS).spec
}
const people = (year: string, value: number, claim: string) => [{ x: year, value, claim }]

describe('shapes of a measure', () => {
  test('a logarithmic axis is offered from twenty times the smallest value on, and for three values at least', () => {
    const offers = (values: Record<string, number>) => shapesFor(spec('percent', values), known()).includes('log')
    expect([offers({ 2020: 1, 2021: 10, 2022: 20 }), offers({ 2020: 1, 2021: 10, 2022: 19 }), offers({ 2020: 1, 2021: 40 })]).toEqual([
      true,
      false,
      false,
    ])
    expect(offers({ 2020: 0, 2021: 10, 2022: 20 })).toBe(false)
  })
  test('shares are no counts: they are neither indexed nor divided by people', () => {
    expect(shapesFor(spec('percent', { 2020: 5, 2021: 6 }), known())).toEqual([])
    expect(reshape(spec('percent', { 2020: 5 }), 'share-gdp', known())).toEqual({ refused: 'not-money' })
    expect(reshape(spec('usd', { 2020: 5 }), 'share-gdp', known({ prices: 'constant' }))).toEqual({ refused: 'constant-prices' })
  })
  test('a shape that is refused leaves the values as they are, with the reason; a range is refused by itself', () => {
    const one = spec('percent', { 2020: 5, 2021: 6 })
    expect(shownAs(one, { shape: 'index', from: null, until: null }, known())).toEqual({
      spec: one,
      refused: 'not-a-count',
      refusedRange: null,
    })
    const both = shownAs(one, { shape: 'index', from: '1900', until: '1901' }, known())
    expect([both.refused, both.refusedRange, both.spec]).toEqual(['not-a-count', 'no-data-in-range', one])
  })
  test('years of a range bound what is drawn, and the shape is worked out within them', () => {
    const shown = shownAs(
      spec('jobs', { 2019: 10, 2020: 20, 2021: 40 }, { 2020: 5, 2021: 20 }),
      { shape: 'index', from: '2020', until: null },
      known(),
    )
    const drawn = shown.spec.panels[0]?.series.map((s) => s.points.map((p) => [p.x, p.y]))
    expect(drawn).toEqual([
      [
        ['2020', 100],
        ['2021', 200],
      ],
      [
        ['2020', 100],
        ['2021', 400],
      ],
    ])
  })
  test('only money per head has a name of its own', () => {
    expect([shapeName('per-head', spec('usd', {})), shapeName('per-head', spec('jobs', {})), shapeName('index', spec('usd', {}))]).toEqual([
      'per-head-money',
      'per-head',
      'index',
    ])
  })
})

test('years to choose from: each once, the oldest first; a figure without an axis of time has none', () => {
  expect(yearsOf(spec('jobs', { '2021-06': 1, '2020': 2 }, { '2021': 3, '2019-12-31': 4 }))).toEqual(['2019', '2020', '2021'])
  expect(yearsOf(spec('jobs', { 2020: 1 }, {}, 'bar'))).toEqual([])
})

describe('how the newest number was computed', () => {
  const known2021 = known({ people: { US: people('2021', 4, 'us-people'), CN: people('2021', 10, 'cn-people') } })
  const original = spec('jobs', { 2020: 8, 2021: 12 }, { 2021: 5, 2022: null })
  const steps = (shape: 'per-head' | 'index', of = original, k = known2021) => {
    const shaped = reshape(of, shape, k)
    return 'spec' in shaped ? stepsOf(of, shaped.spec, k) : shaped.refused
  }
  test('names the value, what it was divided by, and the result, one step for each country', () => {
    expect(steps('per-head')).toEqual([
      {
        country: 'US',
        x: '2021',
        first: { value: 12, unit: 'jobs', claim: 'us-2021' },
        second: { value: 4, unit: 'people', claim: 'us-people' },
        result: { value: 3_000_000, unit: 'per-million-people', claim: 'us-2021', check: 'per-head' },
      },
      {
        country: 'CN',
        x: '2021',
        first: { value: 5, unit: 'jobs', claim: 'cn-2021' },
        second: { value: 10, unit: 'people', claim: 'cn-people' },
        result: { value: 500_000, unit: 'per-million-people', claim: 'cn-2021', check: 'per-head' },
      },
    ])
  })
  test('of an index the value comes first and its base second', () => {
    const [us] = steps('index') as ReturnType<typeof stepsOf>
    expect([us?.first.claim, us?.second.claim, us?.result.value]).toEqual(['us-2021', 'us-2020', 150])
  })
  test('is the arithmetic that it says it is, whatever the numbers', () => {
    const number = fc.integer({ min: 1, max: 1_000_000 })
    fc.assert(
      fc.property(number, number, (value, count) => {
        const of = spec('jobs', { 2021: value })
        const found = steps('per-head', of, known({ people: { US: people('2021', count, 'p') } }))
        const [step] = Array.isArray(found) ? found : []
        expect(step?.result.value).toBeCloseTo((value * 1_000_000) / count, 6)
      }),
      { numRuns: 25 },
    )
  })
})

describe('a changed figure', () => {
  const figure = figureAnswer('line', 'jobs', [series('us', 'us', 'country:US', [point('2021', 12, { claims: ['us-2021'] })])], {
    words: LABELS,
  })
  const source = (claims: string[]) => ({ source: { id: claims.join() }, claims }) as unknown as Known['sources'][number] // reason: only these are read
  const of = known({
    people: { US: people('2021', 4, 'us-people') },
    claims: { 'us-people': brief('us-people'), other: brief('other') },
    sources: [source(['us-people']), source(['other'])],
  })
  test('that is not changed is the same; a changed one says how in its subtitle', () => {
    expect(figureAs(figure, figure.spec, 'so', of)).toBe(figure)
    const shaped = reshape(figure.spec, 'per-head', of)
    if (!('spec' in shaped)) throw new Error(shaped.refused)
    expect(figureAs(figure, shaped.spec, 'per million people', of).subtitle).toEqual([...figure.subtitle, ' per million people'])
    expect(figureAs(figure, shaped.spec, null, of).subtitle).toEqual(figure.subtitle)
    expect(figureAs(figure, shaped.spec, '', of).subtitle).toEqual(figure.subtitle)
  })
  test('carries the claims and the documents of what its numbers were divided by, and no others', () => {
    const shaped = reshape(figure.spec, 'per-head', of)
    if (!('spec' in shaped)) throw new Error(shaped.refused)
    const drawn = figureAs(figure, shaped.spec, null, of)
    expect(Object.keys(drawn.claims).sort()).toEqual(['us-2021', 'us-people'])
    expect(drawn.sources.map((s) => s.claims)).toEqual([['us-people']])
  })
})
