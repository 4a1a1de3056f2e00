import { describe, expect, test } from 'vitest'
import type { Series } from '#schema/content-series.ts'
import { type Case, eachReportsJustThat } from '../../../tests/fixtures/content/one-problem.ts'
import { alter, planted } from '../../../tests/fixtures/content/small-dataset.ts'
import { integrityProblems } from './integrity.ts'
import { peerProblems } from './peers.ts'

type Plant = Case[1]

describe('series', () => {
  const staff =
    (over: Partial<Series>): Plant =>
    (d) =>
      alter(d.series, 'acme-staff', over)
  const first = { asOf: '2024-12', value: 390 }
  const last = { asOf: '2025-12', value: 400, claim: 'acme-staff-2025' }
  eachReportsJustThat([
    ['unknown company', staff({ company: 'zenith' }), 'series/acme-staff', 'unknown company "zenith"'],
    ['points that fall back in time', staff({ points: [last, first] }), 'series/acme-staff', 'not in rising order of date'],
    ['two points on one date', staff({ points: [first, first, last] }), 'series/acme-staff', 'two share one'],
    [
      'a break where there is no point',
      staff({ breaks: [{ id: 'sale', at: '2025-11', kind: 'perimeter', claims: [] }] }),
      'series/acme-staff',
      'break "sale" is at 2025-11',
    ],
    [
      'a break explained by an unknown claim',
      staff({ breaks: [{ id: 'sale', at: '2025-12', kind: 'perimeter', claims: ['gone'] }] }),
      'series/acme-staff',
      'break "sale": unknown claim "gone"',
    ],
    ['a speaker that only the series names', staff({ points: [last], speaker: 'nobody' }), 'series/acme-staff', 'unknown speaker "nobody"'],
    ['a point of an unknown claim', staff({ points: [first, { ...last, claim: 'gone' }] }), 'series/acme-staff', 'unknown claim "gone"'],
    [
      'a point and its claim with two values',
      staff({ points: [first, { ...last, value: 401 }] }),
      'series/acme-staff',
      'says 400 employees, the point 401 employees',
    ],
    [
      'a point and its claim in two units',
      (d) => alter(d.claims, 'acme-staff-2025', { quantity: { value: 400, unit: 'people' } }),
      'series/acme-staff',
      'says 400 people, the point 400 employees',
    ],
  ])
  test('an unknown indicator is reported on both sides', () => {
    expect(integrityProblems(planted(staff({ indicator: 'mood' })))).toEqual([
      { where: 'series/acme-staff', what: 'unknown indicator "mood"' },
      { where: 'indicators/staff', what: 'series "acme-staff" names indicator "mood"' },
    ])
  })
})

describe('indicators', () => {
  eachReportsJustThat([
    ['unknown series', (d) => alter(d.indicators, 'staff', { series: ['gone'] }), 'indicators/staff', 'unknown series "gone"'],
    ['a series in another unit', (d) => alter(d.indicators, 'staff', { unit: 'people' }), 'indicators/staff', 'is in employees'],
  ])
  test('an indicator without a unit takes series of any', () => {
    expect(integrityProblems(planted((d) => alter(d.indicators, 'staff', { unit: null })))).toEqual([])
  })
})

describe('peers', () => {
  const peer =
    (over: Partial<Series>, peers = { countries: ['DE'], basis: 'acme-cuts' }): Plant =>
    (d) => {
      const staff = d.series.get('acme-staff')
      if (!staff) throw new Error('no series')
      const id = 'acme-staff-de'
      d.info.peers = peers
      ;(d.series as Map<string, Series>).set(id, { ...staff, id, country: 'DE', company: null, points: [first], breaks: [], ...over })
      for (const words of Object.values(d.wording)) words.series[id] = { name: 'Staff', definition: 'All staff' }
      alter(d.indicators, 'staff', { series: ['acme-staff', id] })
    }
  const first = { asOf: '2024-12', value: 390 }
  const says = (plant: Plant) => peerProblems(planted(plant)).map((p) => p.what)
  test('a peer counts what the two count, by the same publisher, on a date of theirs', () => {
    expect(says(peer({}))).toEqual([])
    expect(says(peer({ country: 'FR' }))).toEqual([expect.stringContaining('"FR" is none of the peers')])
    expect(says(peer({ speaker: 'other' }))).toEqual([expect.stringContaining('a peer has the same publisher')])
    expect(says(peer({ points: [{ asOf: '2023-12', value: 1 }] }))).toEqual([expect.stringContaining('neither of the two has a value')])
    expect(says(peer({}, { countries: ['DE'], basis: 'gone' }))).toEqual(['peers: unknown claim "gone"'])
  })
})

describe('checks', () => {
  const WHERE = 'checks/cuts-of-staff'
  const restates =
    (claim: string, tolerance = 0.2): Plant =>
    (d) =>
      alter(d.checks, 'cuts-of-staff', { restates: { claim, tolerance } })
  eachReportsJustThat([
    [
      'what cannot be computed',
      (d) => alter(d.checks, 'cuts-of-staff', { inputs: ['acme-cuts', 'acme-cuts.gone'] }),
      WHERE,
      'missing-input at "acme-cuts.gone"',
    ],
    ['restates an unknown claim', restates('gone'), WHERE, 'restates "gone", which has no value'],
    ['restates a number that the claim has not', restates('acme-share.gone'), WHERE, 'which has no value'],
    ['another result than the claim’s', restates('acme-share', 0.05), WHERE, 'computes 7.5, but "acme-share" says 7.4'],
  ])
  test('restates nothing, and then need not agree with anything', () => {
    expect(integrityProblems(planted((d) => alter(d.checks, 'cuts-of-staff', { restates: undefined })))).toEqual([])
  })
})
