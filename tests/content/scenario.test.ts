import { describe, expect, test } from 'vitest'
import { originValue, spreadsOf } from '#domain/scenario/origin.ts'
import { holds, tryLaws } from '#domain/scenario/laws.ts'
import { valuesOf } from '#domain/scenario/range.ts'
import { boundsOf } from '#domain/scenario/rules.ts'
import { resolveOutlook } from '#core/resolve/outlook.ts'
import { dataset, version } from '../support/server.ts'

const { outlook, claims } = dataset
const bounds = boundsOf(outlook.bounds)
const answer = resolveOutlook({ data: dataset, locale: 'en', version })
const cases = answer.presets.flatMap((p) => p.countries.map((c) => ({ name: `${p.id} ${c.country}`, preset: p.id, ...c })))

describe('laws of the scenario (mock-data/outlook/checks.json)', () => {
  test.each(cases)('$name: each parameter and each pair at minimum, default and maximum', ({ preset, country, workforce, start }) => {
    const settings = outlook.presets.get(preset)?.countries[country]?.settings
    const spreads = settings ? spreadsOf(settings, claims) : null
    if (!spreads) throw new Error('no numbers')
    const { tried, broken } = tryLaws(outlook.laws, { workforce: workforce.value, start }, valuesOf(spreads), bounds)
    expect(broken).toEqual([])
    expect(tried).toBeGreaterThan(1000)
  })
  test('a law that does not hold is found', () => {
    const values = { exposed: 50, adoption: 50, pace: 0, year: 2030, replaced: 50, assisted: 50, reemployed: 50 }
    const base = { workforce: 1000, start: 2026 }
    expect(holds({ id: 'planted', sum: ['exposedJobs'], atMost: ['displaced'] }, base, values, bounds)).toBe(false)
    expect(holds({ id: 'planted', output: 'lost', rises: ['reemployed'] }, base, values, bounds)).toBe(false)
    expect(holds({ id: 'planted', output: 'reached', between: [0, 10] }, base, values, bounds)).toBe(false)
  })
})

test('origins by hand', () => {
  expect(originValue({ share: 'ilo-exposed-americas-2025.highest', of: ['ilo-exposed-americas-2025'] }, claims, 0)).toBe(16.2)
  expect(originValue({ perYear: ['genai-diffusion-us-2025-06', 'genai-diffusion-us-2026-03'] }, claims, 0)).toBe(6.7)
  expect(originValue({ rest: 'replaced' }, claims, 16.2)).toBe(83.8)
  expect(originValue({ wholeIn: 'us-goldman-displaced-2026.period' }, claims, 0)).toBe(10)
  expect(originValue({ claim: 'no-such-claim' }, claims, 0)).toBeNull()
})

test('every forecast of the dataset is listed, and what has fallen due says what came', () => {
  const forecasts = [...claims.values()].filter((c) => c.forecast).map((c) => c.id)
  expect(answer.forecasts.map((f) => f.claim).toSorted()).toEqual(forecasts.toSorted())
  for (const f of answer.forecasts) expect(f.result === null, f.claim).toBe(!f.isDue)
})
