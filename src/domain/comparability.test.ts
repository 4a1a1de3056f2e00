import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Unit } from '#schema/vocabulary.ts'
import { CHECK_ORDER, combined, type Comparand, comparability, coverageDifferences, obstacles, SEVERITY } from './comparability.ts'
import { OBJECTIONS } from './comparison-check.ts'

const side = (over: Partial<Comparand> = {}): Comparand => ({
  quantity: { value: 5, unit: 'percent' },
  from: null,
  asOf: '2025',
  scope: null,
  indicator: { id: 'use', sameDefinition: true, timing: 'over-period' },
  speakerKind: 'government',
  status: 'documented',
  breaks: [],
  ...over,
})
const verdict = (a: Partial<Comparand>, b: Partial<Comparand> = {}) => comparability(side(a), side(b))
const unit = (u: Unit): Partial<Comparand> => ({ quantity: { value: 1, unit: u } })
const PERIMETER = { breaks: [{ kind: 'perimeter' }] } as const
const APART: Partial<Comparand> = { indicator: { id: 'use', sameDefinition: false } }
const UNEVEN: Partial<Comparand> = { indicator: { id: 'use', sameDefinition: true, timing: 'over-period', reach: 'uneven' } }
const METHOD = { breaks: [{ kind: 'method' }] } as const

test('comparable when all six checks pass, and then nothing binds', () => {
  const v = verdict({})
  expect([v.verdict, v.binding]).toEqual(['comparable', null])
  expect(v.checks.map((c) => [c.check, c.verdict, c.reason])).toEqual(CHECK_ORDER.map((check) => [check, 'comparable', null]))
  expect(CHECK_ORDER).toEqual(['definition', 'unit', 'period', 'scope', 'speaker', 'status'])
})

test('a break in the method does not hide that the measures differ', () => {
  const other = { indicator: { id: 'trust', sameDefinition: true } }
  expect(verdict(METHOD, other).binding).toEqual({ check: 'definition', reason: 'measures-differ' })
  expect(verdict({ ...APART, ...METHOD }, APART).binding).toEqual({ check: 'definition', reason: 'definition-differs' })
  expect(verdict({ ...METHOD, indicator: null }).binding).toEqual({ check: 'definition', reason: 'method-break' })
})

describe('objects to', () => {
  const cases: [level: string, check: string, reason: string, a: Partial<Comparand>, b?: Partial<Comparand>][] = [
    ['not-comparable', 'definition', 'measures-differ', { indicator: { id: 'trust', sameDefinition: true } }],
    ['not-comparable', 'definition', 'definition-differs', APART, APART],
    ['with-care', 'definition', 'definition-not-recorded', { indicator: null }, {}],
    ['with-care', 'definition', 'definition-not-recorded', { indicator: null }, { indicator: null }],
    ['with-care', 'definition', 'method-break', METHOD],
    ['not-comparable', 'unit', 'no-value', { quantity: null }],
    ['not-comparable', 'unit', 'unit-differs', unit('usd')],
    ['not-comparable', 'unit', 'currency-differs', unit('usd'), unit('cny')],
    ['not-comparable', 'period', 'years-apart', { asOf: '2021-11' }, { asOf: '2024-12' }],
    ['with-care', 'period', 'dates-differ', { asOf: '2021-12' }, { asOf: '2024-12' }],
    ['not-comparable', 'period', 'lengths-differ', { asOf: '2025-Q4' }],
    ['with-care', 'period', 'period-and-date', { asOf: '2025-12-31' }],
    ['with-care', 'scope', 'scope-differs', { scope: 'manufacturing' }],
    ['with-care', 'scope', 'perimeter-break', PERIMETER],
    ['with-care', 'scope', 'coverage-differs', { coverage: { area: 'urban' } }, { coverage: { area: 'national' } }],
    ['with-care', 'scope', 'reach-differs', UNEVEN, UNEVEN],
    ['with-care', 'speaker', 'speakers-differ', { speakerKind: 'company' }],
    ['with-care', 'status', 'status-differs', { status: 'supported' }],
    ['with-care', 'status', 'status-shaky', { status: 'contested' }],
    ['with-care', 'status', 'status-shaky', { status: 'contested' }, { status: 'contested' }],
    ['with-care', 'status', 'status-shaky', { status: 'unsupported' }, { status: 'unsupported' }],
  ]
  test.each(cases)('%s: %s, %s', (level, check, reason, a, b) => {
    for (const v of [verdict(a, b), verdict(b ?? {}, a)]) {
      expect([v.verdict, v.binding]).toEqual([level, { check, reason }])
      expect(v.checks.filter((c) => c.reason !== null)).toEqual([{ check, verdict: level, reason }])
    }
  })
  test('every objection that it knows', () => {
    const known = Object.entries(OBJECTIONS).flatMap(([check, reasons]) =>
      Object.entries(reasons).map(([reason, level]) => `${level} ${check} ${reason}`),
    )
    expect(new Set(cases.map(([level, check, reason]) => `${level} ${check} ${reason}`))).toEqual(new Set(known))
  })
})

describe('the period', () => {
  const period = (a: string, b: string) => verdict({ asOf: a }, { asOf: b }).checks.find((c) => c.check === 'period')?.reason
  test('is compared by start and end: a year is not its last month or quarter', () => {
    expect([period('2025', '2025-12'), period('2025', '2025-Q4'), period('2025-Q1', '2025-03')]).toEqual([
      'lengths-differ',
      'lengths-differ',
      'lengths-differ',
    ])
    expect([period('2025', '2025'), period('2025-Q2', '2025-Q2'), period('2025-03-01', '2025-03-31')]).toEqual([null, null, null])
    expect([period('2024', '2025'), period('2025-Q3', '2025-Q4')]).toEqual(['dates-differ', 'dates-differ'])
  })
  test('of twelve months told by its first day is a year', () => {
    expect(verdict({ from: '2025-01', asOf: '2025-12' }, { asOf: '2025' }).verdict).toBe('comparable')
    expect(verdict({ from: '2025-01-01', asOf: '2025-06-30' }, { from: '2025-01', asOf: '2025-06' }).verdict).toBe('comparable')
    expect(verdict({ from: '2024-07', asOf: '2025-06' }, { asOf: '2025-06' }).binding?.reason).toBe('lengths-differ')
  })
  test('that may be the day it was said is no length: only another precision is an objection', () => {
    const untimed: Partial<Comparand> = { indicator: { id: 'use', sameDefinition: true } }
    expect(verdict({ ...untimed, asOf: '2022' }, { ...untimed, asOf: '2022-04' }).binding?.reason).toBe('period-and-date')
    expect(verdict({ ...untimed, asOf: '2025-11' }, { ...untimed, asOf: '2025-12' }).binding?.reason).toBe('dates-differ')
  })
  test('of a measure at a date is that date, however roughly it is told', () => {
    const atDate: Partial<Comparand> = { indicator: { id: 'use', sameDefinition: true, timing: 'at-date' } }
    expect(verdict({ ...atDate, asOf: '2025' }, { ...atDate, asOf: '2025-12-31' }).verdict).toBe('comparable')
    expect(verdict({ ...atDate, asOf: '2024' }, { ...atDate, asOf: '2025-12' }).binding?.reason).toBe('dates-differ')
  })
  test('may be three years apart and no more', () => {
    expect([period('2022', '2025'), period('2021-Q4', '2025-Q1'), period('2022-11-30', '2025-12-01')]).toEqual([
      'dates-differ',
      'years-apart',
      'years-apart',
    ])
  })
})

describe('whom a number covers', () => {
  test('is compared where both sides record it; what is not recorded is no objection', () => {
    expect(coverageDifferences({ area: 'urban', age: '16-24' }, { area: 'national', age: '16-24' })).toEqual(['area'])
    expect(coverageDifferences({ area: 'urban' }, { age: '16+' })).toEqual([])
    expect(coverageDifferences({}, {})).toEqual([])
  })
})

describe('a computed number is judged by all its inputs', () => {
  test('by the least solid status, all breaks, and the whole period', () => {
    const sum = combined(
      [side({ status: 'documented', asOf: '2025-10' }), side({ status: 'contested', asOf: '2026-01', breaks: [{ kind: 'perimeter' }] })],
      { value: 9, unit: 'percent' },
    )
    expect(sum).toMatchObject({ status: 'contested', asOf: '2026-01', breaks: [{ kind: 'perimeter' }], quantity: { value: 9 } })
    expect(combined([side(), side({ indicator: { id: 'other', sameDefinition: true } })], null)?.indicator).toBeNull()
    expect(combined([], null)).toBeNull()
  })
  test('never comes out better than its worst input', () => {
    const statuses = ['supported', 'documented', 'reported', 'contested', 'unsupported'] as const
    const inputs = fc.array(
      fc.constantFrom(...statuses).map((status) => side({ status })),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(inputs, (list) => {
        const worst = Math.max(...list.map((c) => statuses.indexOf(c.status)))
        expect(combined(list, null)?.status).toBe(statuses[worst])
      }),
    )
  })
})

describe('what stands in the way of a better verdict', () => {
  test('is every objection as heavy as the one that binds', () => {
    expect(obstacles(verdict({}))).toEqual([])
    expect(obstacles(verdict({ status: 'reported', scope: 'manufacturing' })).map((c) => c.check)).toEqual(['scope', 'status'])
    expect(obstacles(verdict({ quantity: null, scope: 'manufacturing' })).map((c) => c.reason)).toEqual(['no-value'])
  })
})

test('the verdict does not depend on which side comes first', () => {
  const dates = fc.constantFrom('2024', '2025', '2025-Q4', '2025-12', '2025-12-31')
  const any = fc
    .record({
      asOf: dates,
      from: fc.option(fc.constantFrom('2024-01', '2025-01'), { nil: null }),
      scope: fc.option(fc.constant('manufacturing'), { nil: null }),
    })
    .filter(({ from, asOf }) => from === null || from.slice(0, 4) <= asOf.slice(0, 4))
  fc.assert(
    fc.property(any, any, (a, b) => {
      expect(verdict(a, b)).toEqual(comparability(side(b), side(a)))
    }),
  )
})

describe('of several objections', () => {
  test('the heaviest is the verdict, wherever it stands in the order', () => {
    const v = verdict({ indicator: null, quantity: null, scope: 'manufacturing' })
    expect([v.verdict, v.binding]).toEqual(['not-comparable', { check: 'unit', reason: 'no-value' }])
    expect(v.checks.filter((c) => c.reason !== null).map((c) => c.check)).toEqual(['definition', 'unit', 'scope'])
  })
  test('the first in the order is named where they weigh the same', () => {
    expect(verdict({ status: 'reported', scope: 'manufacturing', speakerKind: 'press' }).binding?.check).toBe('scope')
  })
  test('a break names itself before what else is wrong with definition or scope', () => {
    expect(verdict({ ...METHOD, indicator: null }).binding?.reason).toBe('method-break')
    expect(verdict({ ...PERIMETER, scope: 'manufacturing' }).binding?.reason).toBe('perimeter-break')
    expect(SEVERITY['not-comparable'] > SEVERITY['with-care'] && SEVERITY['with-care'] > SEVERITY.comparable).toBe(true)
  })
})
