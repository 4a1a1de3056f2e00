import { describe, expect, test } from 'vitest'
import { byId, claim, contentSeries, indicator } from '../../../tests/fixtures/content/records.ts'
import { planted, smallDataset } from '../../../tests/fixtures/content/small-dataset.ts'
import type { Series } from '#schema/content-series.ts'
import type { Dataset } from '#schema/dataset.ts'
import { expandSeries } from '#domain/expand-series.ts'
import { breaksOf } from './breaks.ts'
import { cutClaims } from './cut-claims.ts'
import { countPoint, derivedPoint, indexPoints, pointOfCheck } from './derived.ts'
import { claimOf, roleOf, seriesOf } from './lookup.ts'
import { aheadOf, asPlan, lossOfClaim, notFound, pointOfClaim, pointOfSeriesAt, pointsOfSeries } from './points.ts'
import { eventOf, figureSpec, ownSeries, panel, PARTIAL, plottedSeries, seriesPanel } from './spec.ts'
import { verdictOn } from './verdicts.ts'

const data = smallDataset()
/** The small dataset with a series of its own, and the claims of its points. */
const withSeries = (over: Partial<Series>): Dataset =>
  planted((d) => {
    const series = contentSeries('staff-of-all', over)
    d.series.set(series.id, series)
    for (const c of expandSeries(series)) d.claims.set(c.id, c)
  })

describe('what a figure names must be there', () => {
  test('a claim, a series', () => {
    expect([claimOf(data, 'acme-cuts').id, seriesOf(data, 'acme-staff').id]).toEqual(['acme-cuts', 'acme-staff'])
    expect(() => claimOf(data, 'gone')).toThrow('unknown claim "gone"')
    expect(() => seriesOf(data, 'gone')).toThrow('unknown series "gone"')
  })
  test('the marks that a title rests on', () => {
    const points = [pointOfClaim(data, 'acme-cuts', '2025'), pointOfClaim(data, 'acme-cuts', 'text:b@c')]
    const base = {
      id: 'f',
      kind: 'bar' as const,
      theme: 'companies' as const,
      panels: [panel({ id: 'p', unit: 'jobs', series: [ownSeries('s', 'text:s', 'US', points)] })],
    }
    expect(figureSpec({ ...base, finding: ['p/s@2025', 'p/s@text:b@c'] }).finding).toEqual(['p/s:0', 'p/s:1'])
    for (const name of ['p/s@2024', 'q/s@2025', 'p/t@2025', 's@2025', 'p/s'])
      expect(() => figureSpec({ ...base, finding: [name] }), name).toThrow(`rests on "${name}", which is not drawn`)
  })
  test('a series of the content in each panel of series', () => {
    expect(() => seriesPanel(data, 'p', [ownSeries('s', 'text:s', null, [])])).toThrow('panel "p" has no series of the content')
  })
})

describe('a point that plots a claim', () => {
  test('has its value, its date, its status and its claim; and the interval where both ends are given', () => {
    expect(pointOfClaim(data, 'acme-cuts')).toEqual({ x: '2025', y: 30, low: 25, high: 35, claims: ['acme-cuts'], status: 'documented' })
    const half = planted((d) => d.claims.set('half', claim('half', { quantity: { value: 3, low: 2, unit: 'jobs' } })))
    expect(pointOfClaim(half, 'half')).not.toHaveProperty('low')
  })
  test('stands where it is put, under the label it is given', () => {
    expect(pointOfClaim(data, 'acme-cuts', 'text:a', 'text:b')).toMatchObject({ x: 'text:a', label: 'text:b' })
  })
  test('needs a value', () => {
    const words = planted((d) => d.claims.set('words', claim('words')))
    expect(() => pointOfClaim(words, 'words')).toThrow('"words" has no value to plot')
  })
  test.each([
    [false, 'planned-hires', {}],
    [false, null, {}],
    [true, 'planned-hires', { plan: true }],
    [true, 'capital-expenditure', { plan: true }],
    [true, 'job-cuts', { plan: true }],
    [true, 'unemployment', { forecast: true }],
    [true, null, { forecast: true }],
  ])('about the future (%s) of %s: %j', (forecast, of, expected) => {
    expect(aheadOf({ forecast, indicator: of })).toEqual(expected)
  })
  test('as a plan is no forecast', () => {
    expect(asPlan({ x: 'a', y: 1, status: 'documented', forecast: true })).toEqual({ x: 'a', y: 1, status: 'documented', plan: true })
  })
  test('as a loss has a minus sign', () => {
    // 30, between 25 and 35: the ends change places.
    expect(lossOfClaim(data, 'acme-cuts', 'text:loss')).toMatchObject({ x: 'text:loss', y: -30, low: -35, high: -25 })
    expect(lossOfClaim(data, 'acme-staff-2025', 'text:loss')).not.toHaveProperty('low')
  })
  test('that was not found keeps its place', () => {
    expect(notFound('2025')).toEqual({ x: '2025', y: null, status: 'unsupported', missing: 'not-found' })
  })
})

describe('points of a series', () => {
  const series = withSeries({
    points: [
      { asOf: '2022-06', value: 10 },
      { asOf: '2020-06', value: 20, status: 'reported' },
      { asOf: '2024-06', value: 40, forecast: true },
    ],
    missing: ['2021-06', '2023-06'],
  })
  const at = (...args: [range?: object, precision?: 'year' | 'month']) =>
    pointsOfSeries(series, 'staff-of-all', ...args).map((p) => [p.x, p.y])
  test('stand in order of date, with a gap where nothing was found', () => {
    expect(at()).toEqual([
      ['2020-06', 20],
      ['2021-06', null],
      ['2022-06', 10],
      ['2023-06', null],
      ['2024-06', 40],
    ])
  })
  test('name their claims, and keep the status and the future of each', () => {
    const points = pointsOfSeries(series, 'staff-of-all')
    expect(points.map((p) => p.claims?.[0])).toEqual([
      'staff-of-all-2020-06',
      undefined,
      'staff-of-all-2022-06',
      undefined,
      'staff-of-all-2024-06',
    ])
    expect(points.map((p) => p.status)).toEqual(['reported', 'unsupported', 'documented', 'unsupported', 'documented'])
    expect(points.map((p) => p.forecast ?? false)).toEqual([false, false, false, false, true])
  })
  test('of a range hold its two ends', () => {
    expect(at({ from: '2021-06', until: '2023-06' }).map(([x]) => x)).toEqual(['2021-06', '2022-06', '2023-06'])
    expect(at({ from: '2022-06' }).map(([x]) => x)).toEqual(['2022-06', '2023-06', '2024-06'])
    expect(at({ until: '2019' })).toEqual([])
  })
  test('of a range given in years hold what lies in them', () => {
    expect(at({ until: '2020' }).map(([x]) => x)).toEqual(['2020-06'])
    expect(at({ from: '2023', until: '2024' }).map(([x]) => x)).toEqual(['2023-06', '2024-06'])
  })
  test('shortened to the year', () => {
    expect(at({ from: '2023-06' }, 'year')).toEqual([
      ['2023', null],
      ['2024', 40],
    ])
  })
  test('a point with a claim of its own names that', () => {
    expect(pointsOfSeries(data, 'acme-staff').map((p) => p.claims)).toEqual([['acme-staff-2024-12'], ['acme-staff-2025']])
  })
  test('a single one, at another place if wanted', () => {
    expect(pointOfSeriesAt(series, 'staff-of-all', '2022-06', 'text:then')).toMatchObject({ x: 'text:then', y: 10 })
    expect(pointOfSeriesAt(series, 'staff-of-all', '2022-06')).toMatchObject({ x: '2022-06' })
    expect(() => pointOfSeriesAt(series, 'staff-of-all', '2022')).toThrow('has no point at 2022')
  })
})

describe('computed points', () => {
  test('a declared check by its id, with the inputs and the least solid status among them', () => {
    expect(pointOfCheck(data, 'cuts-of-staff', 'text:a')).toEqual({
      x: 'text:a',
      y: 7.5,
      derivation: { operation: 'share', inputs: ['acme-cuts', 'acme-cuts.base'], check: 'cuts-of-staff' },
      status: 'documented',
    })
    expect(() => pointOfCheck(data, 'gone', 'a')).toThrow('unknown check "gone"')
    const broken = planted((d) => d.claims.set('acme-cuts', claim('acme-cuts', { quantity: { value: 30, unit: 'jobs' } })))
    expect(() => pointOfCheck(broken, 'cuts-of-staff', 'a')).toThrow('missing-input at "acme-cuts.base"')
  })
  test('arithmetic of the figure itself, by hand: 30 of 400 are 7.5 %, from 400 by 30 it is 370 less', () => {
    expect(derivedPoint(data, 'share', ['acme-cuts', 'acme-staff-2025'], 'a')).toMatchObject({
      y: 7.5,
      derivation: { operation: 'share', inputs: ['acme-cuts', 'acme-staff-2025'] },
    })
    expect(derivedPoint(data, 'difference', ['acme-staff-2025', 'acme-cuts.high'], 'a').y).toBe(365)
    expect(derivedPoint(data, 'sum', ['acme-cuts.low', 'acme-cuts.high'], 'a').y).toBe(60)
    expect(() => derivedPoint(data, 'sum', ['acme-cuts', 'acme-share'], 'a')).toThrow('unit-mismatch')
    expect(() => derivedPoint(data, 'sum', ['acme-cuts', 'acme-cuts.gone'], 'a')).toThrow('"acme-cuts.gone" has no value')
  })
  test('are as weak as the weakest input, and about the future when one is', () => {
    const mixed = planted((d) => {
      d.claims.set('weak', claim('weak', { quantity: { value: 10, unit: 'jobs' }, status: 'contested' }))
      d.claims.set('ahead', claim('ahead', { quantity: { value: 10, unit: 'jobs' }, forecast: true }))
    })
    expect(derivedPoint(mixed, 'sum', ['acme-cuts', 'weak'], 'a')).toMatchObject({ status: 'contested' })
    expect(derivedPoint(mixed, 'sum', ['acme-cuts', 'weak'], 'a')).not.toHaveProperty('forecast')
    expect(derivedPoint(mixed, 'sum', ['acme-cuts', 'ahead'], 'a')).toMatchObject({ forecast: true })
  })
  test('a count of claims is certain whatever the claims are, unless it counts those of one status', () => {
    expect(countPoint(['a', 'b'], 'x')).toEqual({
      x: 'x',
      y: 2,
      derivation: { operation: 'count', inputs: ['a', 'b'] },
      status: 'documented',
    })
    expect(countPoint([], 'x', 'contested')).toMatchObject({ y: 0, status: 'contested' })
  })
  test('an index stands at 100 where it begins, and names both claims', () => {
    const series = withSeries({
      points: [
        { asOf: '2020', value: 50 },
        { asOf: '2021', value: 75 },
        { asOf: '2022', value: 25 },
      ],
    })
    expect(indexPoints(series, 'staff-of-all', '2020').map((p) => [p.x, p.y])).toEqual([
      ['2020', 100],
      ['2021', 150],
      ['2022', 50],
    ])
    expect(indexPoints(series, 'staff-of-all', '2021').map((p) => p.x)).toEqual(['2021', '2022'])
    expect(indexPoints(series, 'staff-of-all', '2021', {}).map((p) => p.x)).toEqual(['2020', '2021', '2022'])
    expect(indexPoints(series, 'staff-of-all', '2020', { until: '2021' })[1]?.derivation).toEqual({
      operation: 'index',
      inputs: ['staff-of-all-2020', 'staff-of-all-2021'],
    })
    expect(() => indexPoints(series, 'staff-of-all', '2019')).toThrow('no point at 2019 to be 100')
  })
})

describe('breaks of what is plotted', () => {
  const at = (first: string, last: string, when: string) => {
    const series = withSeries({ breaks: [{ id: 'b', at: when, kind: 'method', claims: [] }] })
    return breaksOf(series, 'staff-of-all', { id: 'plotted', points: [first, last].map((x) => notFound(x)) })
  }
  test('lie after its first date and not after its last', () => {
    expect(at('2020', '2025', '2022')).toEqual([{ series: 'plotted', at: '2022', kind: 'method', label: 'break:staff-of-all.b' }])
    expect(at('2020', '2025', '2025')).toHaveLength(1)
    expect([at('2020', '2025', '2020'), at('2020', '2025', '2026'), at('2022', '2025', '2021-06')]).toEqual([[], [], []])
  })
  test('whatever the precision of the dates: a year ends after its months', () => {
    expect(at('2024', '2024-06', '2024-09')).toHaveLength(1)
    expect(at('2024-06', '2024', '2024-03')).toEqual([])
  })
  test('none where nothing is plotted', () => {
    const series = withSeries({ breaks: [{ id: 'b', at: '2022', kind: 'method', claims: [] }] })
    expect(breaksOf(series, 'staff-of-all', { id: 'plotted', points: [] })).toEqual([])
  })
  test('go with the panel of the series, in the unit of its first', () => {
    const made = seriesPanel(data, 'p', [plottedSeries(data, 'acme-staff'), ownSeries('own', 'text:own', null, [])], { label: 'text:p' })
    expect([made.unit, made.label, made.breaks.map((b) => b.label)]).toEqual(['employees', 'text:p', ['break:acme-staff.sale']])
  })
})

describe('a series in a figure', () => {
  test('goes by its own name and its country’s colour unless said', () => {
    expect(plottedSeries(data, 'acme-staff')).toMatchObject({ id: 'acme-staff', label: 'series:acme-staff', role: 'us', country: 'US' })
    expect(plottedSeries(data, 'acme-staff', { label: 'text:a', role: 'muted', from: '2025' })).toMatchObject({
      label: 'text:a',
      role: 'muted',
      points: [{ x: '2025-12' }],
    })
  })
  test('of the figure’s own is neutral without a country', () => {
    expect([ownSeries('a', 'l', null, []).role, ownSeries('a', 'l', 'CN', []).role, ownSeries('a', 'l', 'CN', [], 'muted').role]).toEqual([
      'neutral',
      'cn',
      'muted',
    ])
    expect(['US', 'CN', 'JP'].map(roleOf)).toEqual(['us', 'cn', 'world'])
  })
  test('has notes on the day at which a claim was said, or else on its own date', () => {
    expect(eventOf(data, 'acme-cuts', 's')).toEqual({ x: '2025-10-27', label: 'claim:acme-cuts', claim: 'acme-cuts', series: 's' })
    expect(eventOf(data, 'acme-staff-2025')).toEqual({ x: '2025-12', label: 'claim:acme-staff-2025', claim: 'acme-staff-2025' })
  })
  test('a spec says the usual of itself where nothing else is said', () => {
    const made = figureSpec({ id: 'f', kind: 'bar', theme: 'companies', panels: [] })
    expect(made).toMatchObject({ schemaVersion: 1, zero: true, verdict: null, state: { kind: 'ok' }, finding: [] })
    expect(figureSpec({ id: 'f', kind: 'bar', theme: 'companies', panels: [], zero: false, state: PARTIAL })).toMatchObject({
      zero: false,
      state: { kind: 'partial', reason: 'state' },
    })
  })
})

describe('cuts that are counted', () => {
  const cuts = planted((d) => {
    d.indicators = byId(indicator('job-cuts'))
    d.claims = byId(
      claim('one', { indicator: 'job-cuts' }),
      claim('us-oracle-headcount-fall'),
      claim('other', { indicator: 'staff' }),
      claim('point', { indicator: 'job-cuts', point: { series: 's', asOf: '2025' } }),
      claim('all', { indicator: 'job-cuts' }),
      claim('part', { indicator: 'job-cuts', also: { base: { value: 1, unit: 'jobs' } } }),
    )
    d.checks = byId(
      { id: 'total', operation: 'sum', inputs: ['one', 'part'], restates: { claim: 'all', tolerance: 0 } },
      { id: 'base', operation: 'sum', inputs: ['one', 'part'], restates: { claim: 'part.base', tolerance: 0 } },
      { id: 'share', operation: 'share', inputs: ['one', 'part'], restates: { claim: 'one', tolerance: 0 } },
    )
  })
  test('are written claims of cuts, those without a number too; no point of a series, and no sum of others', () => {
    expect(cutClaims(cuts).map((c) => c.id)).toEqual(['one', 'us-oracle-headcount-fall', 'part'])
  })
})

describe('the verdict of a figure', () => {
  test('is the one on its worst pair', () => {
    const pairs = planted((d) => {
      const same = { quantity: { value: 1, unit: 'employees' as const }, indicator: 'staff', asOf: '2025' }
      d.claims.set('a', claim('a', same))
      d.claims.set('b', claim('b', same))
      d.claims.set('reported', claim('reported', { ...same, status: 'reported' }))
      d.claims.set('money', claim('money', { ...same, quantity: { value: 1, unit: 'usd' } }))
    })
    expect(verdictOn(pairs)).toBeNull()
    expect(verdictOn(pairs, ['a', 'b'])?.verdict).toBe('comparable')
    expect(verdictOn(pairs, ['a', 'b'], ['a', 'reported'])?.verdict).toBe('with-care')
    expect(verdictOn(pairs, ['a', 'reported'], ['a', 'money'], ['a', 'b'])?.verdict).toBe('not-comparable')
    expect(() => verdictOn(pairs, ['a', 'gone'])).toThrow('unknown claim "gone"')
  })
})
