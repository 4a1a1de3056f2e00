import { describe, expect, test } from 'vitest'
import { evidenceEnds, isOverdue } from './freshness.ts'

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
