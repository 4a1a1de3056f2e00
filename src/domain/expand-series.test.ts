import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { Claim } from '#schema/content.ts'
import type { Series, SeriesPoint } from '#schema/content-series.ts'
import { contentSeries } from '../../tests/fixtures/content/records.ts'
import { expandSeries, pointClaimId } from './expand-series.ts'

const series = (points: SeriesPoint[], over: Partial<Series> = {}) =>
  contentSeries('acme-staff', { country: 'CN', company: 'acme', scope: 'office', speaker: 'chief', aboutItself: false, points, ...over })
const first = (point: Partial<SeriesPoint>, over: Partial<Series> = {}) =>
  expandSeries(series([{ asOf: '2025', value: 400, ...point }], over))[0]

describe('the id of a point', () => {
  test('is that of the claim which states it, else series and date, as a slug', () => {
    const id = (point: Partial<SeriesPoint>) => pointClaimId(series([]), { asOf: '2025-Q3', value: 1, ...point })
    expect(id({ claim: 'acme-staff-announced' })).toBe('acme-staff-announced')
    expect(id({})).toBe('acme-staff-2025-q3')
    expect(id({ asOf: '2025-10-28' })).toBe('acme-staff-2025-10-28')
  })
})

describe('a series', () => {
  test('gives a claim for each point that no claim states, in order', () => {
    const points = [
      { asOf: '2023', value: 1 },
      { asOf: '2024', value: 2, claim: 'written' },
      { asOf: '2025', value: 3 },
    ]
    expect(expandSeries(series(points)).map((c) => [c.id, c.asOf, c.quantity?.value, c.point])).toEqual([
      ['acme-staff-2023', '2023', 1, { series: 'acme-staff', asOf: '2023' }],
      ['acme-staff-2025', '2025', 3, { series: 'acme-staff', asOf: '2025' }],
    ])
  })
  test('a point inherits speaker, sources and place', () => {
    expect(first({})).toMatchObject({
      country: 'CN',
      company: 'acme',
      scope: 'office',
      indicator: 'staff',
      speaker: 'chief',
      aboutItself: false,
      quantity: { value: 400, unit: 'employees' },
    })
  })
  test('a point inherits status, sources and search unless it has its own', () => {
    const search = { on: '2026-01', places: ['filings'] }
    const own = [{ source: 'study', relation: 'independent' }] as const
    expect(first({}, { search })).toMatchObject({ status: 'documented', sources: [{ source: 'acme-filing', relation: 'own' }], search })
    expect(first({ status: 'supported', sources: [...own] })).toMatchObject({ status: 'supported', sources: own })
    expect(first({})).not.toHaveProperty('search')
  })
})

describe('a point', () => {
  test('has the ends of its range only where they are given, zero too', () => {
    expect(first({ low: 0, high: 500 })?.quantity).toEqual({ value: 400, unit: 'employees', low: 0, high: 500 })
    expect(Object.keys(first({})?.quantity ?? {})).toEqual(['value', 'unit'])
  })
  test('is a forecast only where it says so', () => {
    expect([first({})?.forecast, first({ forecast: true })?.forecast]).toEqual([false, true])
  })
  test('supports neither story, and has no day on which it was said', () => {
    expect(first({})).toMatchObject({
      coding: { replacement: 'context', empowerment: 'context' },
      mechanism: [],
      attribution: null,
      saidOn: null,
      also: {},
      evidence: { for: [], against: [] },
      disputes: [],
      history: [],
    })
  })
  test('is a claim like any other', () => {
    const { point, ...claim } = first({ asOf: '2025-Q3', low: 390 }) ?? {}
    expect(point).toEqual({ series: 'acme-staff', asOf: '2025-Q3' })
    expect(v.is(Claim, claim)).toBe(true)
  })
})
