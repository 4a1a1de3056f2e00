import { describe, expect, test } from 'vitest'
import type { Quantity } from '#schema/primitives.ts'
import type { CheckOperation, Unit } from '#schema/vocabulary.ts'
import { byId, claim } from '../../tests/fixtures/content/records.ts'
import { compute, derive, isDerivation } from './arithmetic.ts'

const inputs = (unit: Unit, ...values: number[]) => values.map((value, i) => ({ ref: `in-${i}`, quantity: { value, unit } }))

describe('operations', () => {
  const cases: [CheckOperation, number[], value: number, unit: Unit][] = [
    ['sum', [1, 2, 4], 7, 'usd'],
    ['difference', [10, 2, 3], 5, 'usd'],
    ['difference', [2, 10], -8, 'usd'],
    ['share', [30, 400], 7.5, 'percent'],
    ['ratio', [30, 400], 0.075, 'ratio'],
    ['growth', [400, 500], 25, 'percent'],
    ['growth', [500, 400], -20, 'percent'],
  ]
  test.each(cases)('%s of %j', (operation, values, value, unit) => {
    const given = inputs('usd', ...values)
    const d = compute(operation, given)
    if (!isDerivation(d)) throw new Error(d.problem)
    expect(d.result.value).toBeCloseTo(value, 10)
    expect(d).toMatchObject({ operation, inputs: given, result: { unit } })
  })
})

test('a percentage less a percentage is in percentage points', () => {
  expect(compute('difference', inputs('percent', 45, 40))).toMatchObject({ result: { value: 5, unit: 'percentage-points' } })
})

describe('refuses', () => {
  test('growth from a base below zero', () => {
    expect(compute('growth', inputs('usd', -10, -20))).toEqual({ problem: 'base-below-zero', ref: 'in-0' })
  })
  test('nothing to compute with', () => {
    expect(compute('sum', [])).toEqual({ problem: 'missing-input', ref: '' })
  })
  test('two units, and names the odd one', () => {
    expect(compute('sum', [...inputs('usd', 1, 2), { ref: 'odd', quantity: { value: 1, unit: 'cny' } }])).toEqual({
      problem: 'unit-mismatch',
      ref: 'odd',
    })
    expect(compute('difference', [...inputs('percent', 1), { ref: 'odd', quantity: { value: 1, unit: 'percentage-points' } }])).toEqual({
      problem: 'unit-mismatch',
      ref: 'odd',
    })
  })
  test('division by zero, and names the divisor', () => {
    expect(compute('share', inputs('jobs', 3, 0))).toEqual({ problem: 'division-by-zero', ref: 'in-1' })
    expect(compute('ratio', inputs('jobs', 0, 0))).toEqual({ problem: 'division-by-zero', ref: 'in-1' })
    expect(compute('growth', inputs('jobs', 0, 3))).toMatchObject({ problem: 'division-by-zero' })
    expect(compute('ratio', inputs('jobs', 3))).toEqual({ problem: 'division-by-zero', ref: 'in-0' })
  })
})

test('heads of different names may be set against each other, other things may not', () => {
  const jobs = { ref: 'a', quantity: { value: 30, unit: 'jobs' } } as const
  const of = (unit: Unit) => compute('sum', [jobs, { ref: 'b', quantity: { value: 70, unit } }])
  for (const unit of ['people', 'employees', 'workers', 'postings', 'students', 'users'] as const)
    expect(of(unit)).toMatchObject({ result: { value: 100, unit: 'jobs' } })
  for (const unit of ['robots', 'companies', 'percent'] as const) expect(of(unit)).toEqual({ problem: 'unit-mismatch', ref: 'b' })
})

describe('a declared check', () => {
  const staff: Quantity = { value: 400, unit: 'employees', low: 380 }
  const claims = byId(
    claim('cuts', { quantity: { value: 30, unit: 'jobs' }, also: { base: { value: 600, unit: 'employees' } } }),
    claim('staff', { quantity: staff }),
    claim('words'),
  )
  const run = (...refs: string[]) => derive({ operation: 'share', inputs: refs }, claims)
  test('reads claims, their further numbers and the ends of their ranges', () => {
    expect(run('cuts', 'staff')).toEqual({
      operation: 'share',
      inputs: [
        { ref: 'cuts', quantity: { value: 30, unit: 'jobs' } },
        { ref: 'staff', quantity: staff },
      ],
      result: { value: 7.5, unit: 'percent' },
    })
    expect(run('cuts', 'cuts.base')).toMatchObject({ result: { value: 5 } })
    expect(run('cuts.base', 'staff.low')).toMatchObject({ inputs: [{ quantity: { value: 600 } }, { quantity: { value: 380 } }] })
  })
  test('names the first input that has no number', () => {
    expect(run('cuts', 'gone')).toEqual({ problem: 'missing-input', ref: 'gone' })
    expect(run('words', 'gone')).toEqual({ problem: 'missing-input', ref: 'words' })
    expect(run('cuts', 'staff.high')).toEqual({ problem: 'missing-input', ref: 'staff.high' })
  })
  test('tells a result from a problem', () => {
    expect([isDerivation(run('cuts', 'staff')), isDerivation(run('cuts', 'gone'))]).toEqual([true, false])
  })
})
