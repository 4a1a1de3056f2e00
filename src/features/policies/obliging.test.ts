import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DUTY_BEARERS, POLICY_DUTIES, POLICY_STATUSES } from '#schema/vocabulary.ts'
import type { PolicyFilters } from '#url/policies-search.ts'
import { policy } from '../../../tests/fixtures/answers.ts'
import { countIf, matches, obligingEmployers } from './matching.ts'
import { layoutTimeline } from './timeline-layout.ts'

const report = { duty: 'report' as const, on: 'employers' as const }

describe('which policies oblige employers', () => {
  const law = policy('law', { duties: [report] })
  const ids = (...all: Parameters<typeof policy>[]) =>
    obligingEmployers(
      all.map((p) => policy(...p)),
      'US',
      'report',
    ).map((p) => p.id)
  test('those in force of the country that lay the duty on employers', () => {
    expect(obligingEmployers([law], 'US', 'report')).toEqual([law])
    expect([obligingEmployers([law], 'CN', 'report'), obligingEmployers([law], 'US', 'retrain')]).toEqual([[], []])
  })
  test('not one that is no law yet, or no law any more', () => {
    for (const status of POLICY_STATUSES)
      expect(ids(['x', { duties: [report], status }]), status).toEqual(status === 'in-force' ? ['x'] : [])
  })
  test('not one whose duty lies on others, though it asks something else of employers', () => {
    const duties = [
      { duty: 'report' as const, on: 'government' as const },
      { duty: 'retrain' as const, on: 'employers' as const },
    ]
    expect(ids(['x', { duties }])).toEqual([])
    expect(ids(['x', { duties: [...duties, report] }])).toEqual(['x'])
  })
})

const duty = fc.record({ duty: fc.constantFrom(...POLICY_DUTIES), on: fc.constantFrom(...DUTY_BEARERS) })
const policies = fc
  .array(
    fc.record({
      country: fc.constantFrom('US', 'CN'),
      status: fc.constantFrom(...POLICY_STATUSES),
      duties: fc.array(duty, { maxLength: 3 }),
    }),
    { maxLength: 8 },
  )
  .map((list) => list.map((over, i) => policy(`p${i}`, over)))
const open = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null })
const filters: fc.Arbitrary<PolicyFilters> = fc.record({
  duty: open(POLICY_DUTIES),
  on: open(DUTY_BEARERS),
  status: open(POLICY_STATUSES),
  country: open(['US', 'CN']),
})

describe('filters of policies', () => {
  test('that say more never let more pass, and without any all pass', () => {
    const none = { duty: null, on: null, status: null, country: null }
    fc.assert(
      fc.property(policies, filters, (all, asked) => {
        const left = all.filter((p) => matches(p, asked))
        for (const facet of ['duty', 'on', 'status', 'country'] as const)
          expect(left.every((p) => matches(p, { ...asked, [facet]: null }))).toBe(true)
        expect(all.every((p) => matches(p, none))).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
  test('the counts of statuses and of countries add up to what passes without them', () => {
    fc.assert(
      fc.property(policies, filters, (all, asked) => {
        const sum = (counts: number[]) => counts.reduce((a, b) => a + b, 0)
        expect(sum(POLICY_STATUSES.map((s) => countIf(all, asked, 'status', s)))).toBe(countIf(all, asked, 'status', null))
        expect(sum(['US', 'CN'].map((c) => countIf(all, asked, 'country', c)))).toBe(countIf(all, asked, 'country', null))
      }),
      { numRuns: 30 },
    )
  })
})

describe('policies on an axis of time', () => {
  const at = (...dates: string[]) =>
    layoutTimeline(
      dates.map((date, i) => ({ id: String(i), country: 'US', date })),
      ['US'],
      2024,
    )
  test('the axis begins on the first of January of its first year, and no year is missing', () => {
    const { years, lanes } = at('2024-01-01', '2026-03-01')
    expect(years.map((y) => y.year)).toEqual([2024, 2025, 2026])
    expect(years[0]?.x).toBe(0)
    expect(lanes[0]?.placed[0]?.x).toBe(0)
  })
  test('without policies it shows its first year', () => {
    expect(at().years.map((y) => y.year)).toEqual([2024])
  })
  test('policies of one day stand one above the other, in the order given; far apart they share a row', () => {
    expect(at('2025-05-01', '2025-05-01', '2025-05-01').lanes[0]?.placed.map((p) => [p.id, p.row])).toEqual([
      ['0', 0],
      ['1', 1],
      ['2', 2],
    ])
    expect(at('2024-02-01', '2026-02-01').lanes[0]?.placed.map((p) => p.row)).toEqual([0, 0])
  })
  test('one that began before the axis and reaches into it is drawn from its edge', () => {
    const lane = layoutTimeline([{ id: 'a', country: 'US', date: '2023' }], ['US'], 2023).lanes[0]
    expect(lane?.placed[0]?.x).toBe(0)
    expect(at('2023').lanes[0]).toMatchObject({ placed: [], earlier: ['0'] })
  })
  test('every policy of a country stands in its lane once', () => {
    const date = fc.constantFrom('1999', '2024', '2024-12', '2025-02-28', '2026-01-01')
    fc.assert(
      fc.property(fc.array(fc.tuple(date, fc.constantFrom('US', 'CN')), { maxLength: 12 }), (list) => {
        const all = list.map(([d, country], i) => ({ id: `p${i}`, country, date: d }))
        for (const lane of layoutTimeline(all, ['US', 'CN'], 2024).lanes) {
          const own = all.filter((p) => p.country === lane.country).map((p) => p.id)
          expect([...lane.placed.map((p) => p.id), ...lane.earlier].sort()).toEqual(own.sort())
          expect(lane.rows).toBe(Math.max(0, ...lane.placed.map((p) => p.row + 1)))
        }
      }),
      { numRuns: 30 },
    )
  })
})
