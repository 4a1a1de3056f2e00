import { describe, expect, test } from 'vitest'
import type { Unit } from '#schema/vocabulary.ts'
import { CHECK_ORDER, type Comparand, comparability, OBJECTIONS, SEVERITY } from './comparability.ts'

const side = (over: Partial<Comparand> = {}): Comparand => ({
  quantity: { value: 5, unit: 'percent' },
  from: null,
  asOf: '2025',
  scope: null,
  indicator: { id: 'use', sameDefinition: true },
  speakerKind: 'government',
  status: 'documented',
  breaks: [],
  ...over,
})
const verdict = (a: Partial<Comparand>, b: Partial<Comparand> = {}) => comparability(side(a), side(b))
const unit = (u: Unit): Partial<Comparand> => ({ quantity: { value: 1, unit: u } })
const PERIMETER = { breaks: [{ kind: 'perimeter' }] } as const
const APART: Partial<Comparand> = { indicator: { id: 'use', sameDefinition: false } }
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
    ['with-care', 'period', 'period-and-date', { from: '2025-01' }],
    ['with-care', 'scope', 'scope-differs', { scope: 'manufacturing' }],
    ['with-care', 'scope', 'perimeter-break', PERIMETER],
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
  test('of any precision ends with its last month', () => {
    expect([
      period('2025', '2025-12'),
      period('2025', '2025-Q4'),
      period('2025-Q1', '2025-03'),
      period('2025-03-01', '2025-03-31'),
    ]).toEqual([null, null, null, null])
    expect([period('2025', '2025-11'), period('2025-Q3', '2025-Q4')]).toEqual(['dates-differ', 'dates-differ'])
  })
  test('may be three years apart and no more', () => {
    expect([period('2022', '2025'), period('2021-Q4', '2025-Q1'), period('2022-11-30', '2025-12-01')]).toEqual([
      'dates-differ',
      'years-apart',
      'years-apart',
    ])
  })
  test('two periods, or two dates, are alike', () => {
    expect(verdict({ from: '2025-01' }, { from: '2024-07' }).verdict).toBe('comparable')
  })
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
