import { describe, expect, test } from 'vitest'
import { claim } from '../../tests/fixtures/content/records.ts'
import { evidenceEnds, evidenceThinAfter, isOverdue } from './freshness.ts'

const due = (on: string) => ({ nextDue: { on, rule: 'rhythm' as const } })

describe('a value that is due', () => {
  test('is overdue once its whole month, quarter or year is over', () => {
    expect([
      isOverdue(due('2026-10'), '2026-11-29'),
      isOverdue(due('2026-11'), '2026-11-29'),
      isOverdue(due('2026'), '2026-11-29'),
    ]).toEqual([true, false, false])
    expect(isOverdue({ nextDue: null }, '2026-11-29')).toBe(false)
  })
})

describe('where the evidence ends', () => {
  const about = (asOf: string, forecast = false) => ({ asOf, forecast })
  test('is the newest date that is over, forecasts apart', () => {
    expect(evidenceEnds([about('2025-12-31'), about('2026-06'), about('2030', true), about('2026')], '2026-11-29')).toBe('2026-06')
    expect(evidenceEnds([about('2026-09'), about('2026-Q3')], '2026-11-29')).toBe('2026-09')
    expect(evidenceEnds([], '2026-11-29')).toBeNull()
  })
})

test('the evidence is thin after the last month that several claims are about', () => {
  const about = (asOf: string, n: number, over = {}) => Array.from({ length: n }, (_, i) => claim(`${asOf}-${i}`, { asOf, ...over }))
  const claims = [
    ...about('2025-10-28', 5),
    ...about('2026-06-10', 2),
    ...about('2026-06', 1),
    ...about('2026-08', 1),
    ...about('2026', 9),
    ...about('2026-Q3', 9),
    ...about('2026-09', 9, { forecast: true }),
    ...about('2026-10', 9, { point: { series: 's', asOf: '2026-10' } }),
    ...about('2030-01', 9),
  ]
  expect(evidenceThinAfter(claims, '2026-11-23')).toBe('2026-06')
  expect(evidenceThinAfter(about('2026-06', 2), '2026-11-23')).toBeNull()
})
