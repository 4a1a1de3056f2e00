import { expect, test } from 'vitest'
import { claim } from '../../tests/fixtures/content/records.ts'
import { evidenceEnd } from './evidence-end.ts'

const about = (asOf: string, n: number, over = {}) => Array.from({ length: n }, (_, i) => claim(`${asOf}-${i}`, { asOf, ...over }))

test('the evidence ends with the last month that several claims are about; what is later is counted', () => {
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
  expect(evidenceEnd(claims, '2026-11-23')).toEqual({ month: '2026-06', later: 1 })
})

test('without enough claims of any month it is the day of the search', () => {
  expect(evidenceEnd(about('2026-06', 2), '2026-11-23')).toEqual({ month: '2026-11-23', later: 0 })
})
