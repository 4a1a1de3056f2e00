import { describe, expect, test } from 'vitest'
import { summary } from '../../../tests/fixtures/answers.ts'
import { timelineRows } from './timeline-rows.ts'

const said = (id: string, saidOn: string | null, asOf = saidOn ?? '2025') => summary(id, { saidOn, asOf })
const rows = (...claims: Parameters<typeof timelineRows>[0]) => timelineRows(claims)

describe('a timeline', () => {
  test('is in the order in which things were said, whatever they are about', () => {
    const list = rows(said('c', '2026-01-28', '2024'), said('a', '2024-03-01', '2030'), said('b', '2025-10-28'))
    expect(list.map((r) => [r.claim.id, r.date])).toEqual([
      ['a', '2024-03-01'],
      ['b', '2025-10-28'],
      ['c', '2026-01-28'],
    ])
  })
  test('puts what has no such day at the date it is about; a year after its months, a month after its days', () => {
    const list = rows(said('year', null, '2025'), said('day', '2025-10-28'), said('month', null, '2025-10'), said('next', '2026-01-01'))
    expect(list.map((r) => r.claim.id)).toEqual(['day', 'month', 'year', 'next'])
    expect(list[2]?.date).toBe('2025')
  })
  test('keeps the order given for one and the same day', () => {
    expect(rows(said('b', '2025-10-28'), said('a', '2025-10-28')).map((r) => r.claim.id)).toEqual(['b', 'a'])
  })
  test('opens a year at its first line', () => {
    const list = rows(
      said('a', '2024-01-01'),
      said('b', '2024-12-31'),
      said('c', '2025-01-01'),
      said('d', null, '2025'),
      said('e', '2027-02-02'),
    )
    expect(list.map((r) => r.opensYear)).toEqual([true, false, true, false, true])
    expect(rows()).toEqual([])
  })
  test('says what a statement looks ahead to: a later year than the one in which it was said', () => {
    const about = (saidOn: string | null, asOf: string) => rows(said('a', saidOn, asOf))[0]?.about
    expect(about('2025-10-28', '2030')).toBe('2030')
    expect(about('2025-10-28', '2026-Q1')).toBe('2026-Q1')
    expect(about('2025-10-28', '2025-12-31')).toBeNull()
    expect(about('2025-10-28', '2024')).toBeNull()
    expect(about(null, '2030')).toBeNull()
  })
  test('leaves the claims that it is given in their order', () => {
    const claims = [said('b', '2026'), said('a', '2025')]
    timelineRows(claims)
    expect(claims.map((c) => c.id)).toEqual(['b', 'a'])
  })
})
