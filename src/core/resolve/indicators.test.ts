import { describe, expect, test } from 'vitest'
import { claim, series, smallContent } from '../../../tests/fixtures/small-content.ts'
import { indicatorFigure } from './indicator-figure.ts'
import { resolveIndicator, resolveIndicators } from './indicators.ts'

const point = (asOf: string, value: number, over: Record<string, unknown> = {}) => ({ asOf, value, ...over })
const of = (indicator: string, country: string, unit: string, over: Record<string, unknown> = {}) => ({ indicator, country, unit, ...over })
const indicator = (id: string, unit: string | null, list: string[], over: Record<string, unknown> = {}) => ({
  id,
  theme: 'automation',
  unit,
  sameDefinition: true,
  series: list,
  ...over,
})

const context = smallContent(
  {
    claims: [
      claim('one-value', { indicator: 'robots', quantity: { value: 5, unit: 'robots' }, disputes: ['other-value'] }),
      claim('other-value', { indicator: 'robots', quantity: { value: 9, unit: 'robots' }, disputes: ['one-value'] }),
      claim('alone', { indicator: 'robots', quantity: { value: 1, unit: 'robots' }, disputes: ['gone'] }),
      claim('warning', { speaker: 'bls' }),
    ],
    series: [
      series('robots-us', [point('2022', 40), point('2023', 50), point('2025', 70, { forecast: true })], {
        ...of('robots', 'US', 'robots'),
        breaks: [{ id: 'anew', at: '2023', kind: 'method' }],
        nextDue: { on: '2025-12', rule: 'calendar' },
      }),
      series(
        'robots-cn',
        [point('2023', 300), point('2021', 200)],
        of('robots', 'CN', 'robots', { nextDue: { on: '2026-06', rule: 'rhythm' } }),
      ),
      series('robots-de', [point('2023', 20)], of('robots', 'DE', 'robots')),
      series('part-us', [point('2023', 9)], of('robots', 'US', 'robots', { scope: 'factories' })),
      series(
        'people-us',
        [point('2022', 330), point('2023', 333), point('2025', 340, { forecast: true })],
        of('population', 'US', 'people'),
      ),
      series('people-cn', [point('2023', 1400)], of('population', 'CN', 'people')),
      series('gdp-us', [point('2023', 27_000)], of('gdp', 'US', 'usd')),
      series('spending-us', [point('2022', 240), point('2023', 270)], of('spending', 'US', 'usd')),
      series('real-us', [point('2022', 245), point('2023', 250)], of('real', 'US', 'usd')),
      series('share-us', [point('2023', 12)], of('share', 'US', 'percent')),
      series('share-cn', [point('2023', 20)], of('share', 'CN', 'percent')),
      series('only-de', [point('2023', 20)], of('german', 'DE', 'percent')),
    ],
    indicators: [
      indicator('robots', 'robots', ['part-us', 'robots-us', 'robots-cn', 'robots-de', 'gone'], { comparing: ['warning', 'gone'] }),
      indicator('population', 'people', ['people-us', 'people-cn']),
      indicator('gdp', 'usd', ['gdp-us']),
      indicator('spending', 'usd', ['spending-us']),
      indicator('real', 'usd', ['real-us'], { prices: 'constant' }),
      indicator('share', 'percent', ['share-us', 'share-cn'], { sameDefinition: false }),
      indicator('german', 'percent', ['only-de']),
      indicator('empty', null, []),
    ],
  },
  {
    indicators: {
      robots: { name: 'Robots', definition: 'Robots in factories.', caveat: 'Not all count alike.' },
      share: { name: 'Share', definition: 'd' },
      spending: { name: 'Spending', definition: 'd' },
      real: { name: 'Real spending', definition: 'd' },
      population: { name: 'People', definition: 'd' },
      gdp: { name: 'Product', definition: 'd' },
    },
    series: { 'robots-us': { name: 'US robots', definition: 'd', breaks: { anew: 'Counted anew' } } },
  },
)('en')
const rowOf = (id: string) => resolveIndicators(context).indicators.find((i) => i.id === id)

test('the list has what has a series of one of the two countries, in the order of the content', () => {
  expect(resolveIndicators(context).indicators.map((i) => i.id)).toEqual(['robots', 'population', 'gdp', 'spending', 'real', 'share'])
})

describe('a pair', () => {
  const robots = rowOf('robots')
  test('is of the newest date for which both were measured; a newer value stands beside it', () => {
    expect([robots?.US?.used.asOf, robots?.CN?.used.asOf]).toEqual(['2023', '2023'])
    expect([robots?.US?.newest, robots?.CN?.newest]).toEqual([null, null])
    expect([robots?.US?.used.claim, robots?.US?.used.value.text]).toEqual(['robots-us-2023', '50'])
  })
  test('says of a value that it is the first after a break', () => {
    expect([robots?.US?.used.afterBreak, robots?.CN?.used.afterBreak]).toEqual([true, false])
    expect(robots?.US?.breaks).toEqual(['2023'])
  })
  test('has a line of all points, with what is only forecast marked', () => {
    expect(robots?.US?.line).toEqual([
      { x: '2022', y: 40, forecast: false },
      { x: '2023', y: 50, forecast: false },
      { x: '2025', y: 70, forecast: true },
    ])
  })
  test('says when the next value is due, and whether that day has passed', () => {
    expect([robots?.US?.nextDue, robots?.CN?.nextDue]).toEqual([
      { on: '2025-12', rule: 'calendar', overdue: true },
      { on: '2026-06', rule: 'rhythm', overdue: false },
    ])
  })
  test('brings what others say about comparing, where the claim is there', () => {
    expect(robots?.comparing.map((c) => [c.claim, c.speaker, c.status])).toEqual([['warning', 'bls', 'documented']])
  })
  test('of one country has no verdict', () => {
    expect([rowOf('spending')?.CN, rowOf('spending')?.verdict]).toEqual([null, null])
    expect(rowOf('share')?.verdict?.verdict).toBe('not-comparable')
  })
  test('without words goes by its id', () => {
    expect(robots?.US?.name).toEqual(['US robots'])
    expect(robots?.CN?.name).toEqual(['robots-cn'])
  })
})

describe('one indicator', () => {
  test('shows values that are given for the same thing together, each once', () => {
    expect(resolveIndicator('robots', context)?.contested.map((group) => group.map((c) => c.id))).toEqual([['one-value', 'other-value']])
  })
  test('is none without a series of one of the two countries', () => {
    expect([resolveIndicator('german', context), resolveIndicator('empty', context), resolveIndicator('gone', context)]).toEqual([
      null,
      null,
      null,
    ])
  })
  const known = (id: string) => resolveIndicator(id, context)?.known
  test('that counts something may be divided by the people of its years that were counted, and by nothing else', () => {
    expect(known('robots')?.people).toEqual({
      US: [
        { x: '2022', value: 330, claim: 'people-us-2022' },
        { x: '2023', value: 333, claim: 'people-us-2023' },
      ],
      CN: [{ x: '2023', value: 1400, claim: 'people-cn-2023' }],
    })
    expect(known('robots')?.gdp).toEqual({})
    expect(Object.keys(known('robots')?.claims ?? {}).sort()).toEqual(['people-cn-2023', 'people-us-2022', 'people-us-2023'])
  })
  test('that is money of its year may be divided by the product, too; freed of prices it may not', () => {
    expect(known('spending')?.gdp).toEqual({ US: [{ x: '2023', value: 27_000, claim: 'gdp-us-2023' }] })
    expect([known('real')?.gdp, known('real')?.prices]).toEqual([{}, 'constant'])
    expect(known('real')?.people.US).toHaveLength(2)
  })
  test('is never divided by itself, and a share by nothing', () => {
    expect([known('population')?.people, known('gdp')?.gdp]).toEqual([{}, {}])
    expect(known('share')).toEqual({ people: {}, gdp: {}, prices: null, claims: {}, sources: [] })
  })
})

describe('the figure of an indicator', () => {
  const specOf = (id: string) => {
    const found = context.data.indicators.get(id)
    return found ? indicatorFigure(found, context)?.spec : undefined
  }
  test('over time is a line with both countries on one axis; a part of a country is grey, named as itself', () => {
    const spec = specOf('robots')
    expect([spec?.kind, spec?.panels.length]).toEqual(['line', 1])
    expect(spec?.panels[0]?.series.map((s) => [s.id, s.label, s.role])).toEqual([
      ['part-us', 'series:part-us', 'muted'],
      ['robots-us', 'country:US', 'us'],
      ['robots-cn', 'country:CN', 'cn'],
      ['robots-de', 'country:DE', expect.any(String)],
    ])
  })
  test('of single values is a bar for each; what does not compare stands apart', () => {
    const spec = specOf('share')
    expect([spec?.kind, spec?.panels.map((p) => [p.label, p.series.map((s) => s.id)])]).toEqual([
      'bar',
      [
        ['country:US', ['share-us']],
        ['country:CN', ['share-cn']],
      ],
    ])
    expect(spec?.panels[0]?.series[0]?.points.map((p) => [p.x, p.y, p.claims])).toEqual([['country:US', 12, ['share-us-2023']]])
  })
  test('of nothing is none', () => {
    expect([specOf('empty'), specOf('german')]).toEqual([undefined, undefined])
  })
})
