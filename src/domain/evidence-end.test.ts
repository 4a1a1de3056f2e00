import { expect, test } from 'vitest'
import { claim } from '../../tests/fixtures/content/records.ts'
import { evidenceEnd } from './evidence-end.ts'

test('the evidence ends with the newest month that a claim is about, forecasts and bare years left out', () => {
  const claims = [
    claim('old', { asOf: '2025-10-28' }),
    claim('newest', { asOf: '2026-06-10' }),
    claim('half', { asOf: '2026' }),
    claim('forecast', { asOf: '2026-09', forecast: true }),
    claim('horizon', { asOf: '2030-01' }),
  ]
  expect(evidenceEnd(claims, '2026-11-23')).toBe('2026-06')
  expect(evidenceEnd([], '2026-11-23')).toBe('2026-11-23')
})
