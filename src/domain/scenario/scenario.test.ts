import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SCENARIO_OUTCOMES, SCENARIO_PARAMETERS, type ScenarioParameter } from '#schema/outlook.ts'
import { outcomeRange, type ScenarioSpreads, valuesOf } from './range.ts'
import { tornado } from './tornado.ts'
import { boundsOf, faultsOf, withParameter } from './rules.ts'
import { adoptionIn, runScenario, type ScenarioValues } from './scenario.ts'

const bounds = boundsOf([
  { id: 'pace', min: 0, max: 30, step: 0.1 },
  { id: 'year', min: 2026, max: 2040, step: 1 },
])
const base = { workforce: 1_000_000, start: 2026 }
const plain: ScenarioValues = { exposed: 30, adoption: 20, pace: 5, year: 2030, replaced: 10, assisted: 80, reemployed: 60 }
const tenths = (min: number, max: number) => fc.integer({ min: min * 10, max: max * 10 }).map((n) => n / 10)
const anyValues: fc.Arbitrary<ScenarioValues> = fc
  .record({
    exposed: tenths(0, 100),
    adoption: tenths(0, 100),
    pace: tenths(0, 30),
    year: fc.integer({ min: 2026, max: 2040 }),
    replaced: tenths(0, 100),
    part: tenths(0, 100),
    reemployed: tenths(0, 100),
  })
  .map(({ part, ...v }) => ({ ...v, assisted: Math.floor((100 - v.replaced) * part) / 100 }))
const spread = (range: fc.Arbitrary<number>) =>
  fc
    .tuple(range, range, range)
    .map((t) => [...t].sort((a, b) => a - b))
    .map(([low = 0, value = 0, high = 0]) => ({ low, value, high }))
const anySpreads: fc.Arbitrary<ScenarioSpreads> = fc.record({
  exposed: spread(tenths(0, 100)),
  adoption: spread(tenths(0, 100)),
  pace: spread(tenths(0, 30)),
  year: fc.integer({ min: 2026, max: 2040 }).map((y) => ({ low: y, value: y, high: y })),
  replaced: spread(tenths(0, 50)),
  assisted: spread(tenths(0, 50)),
  reemployed: spread(tenths(0, 100)),
})

describe('the arithmetic', () => {
  test('by hand: 1,000,000 × 30% × (20% + 4 × 5%) = 120,000 jobs in use', () => {
    const result = runScenario(base, plain)
    expect(result.reached).toBe(40)
    expect(result.inUse).toBeCloseTo(120_000, 6)
    expect(result.displaced).toBeCloseTo(12_000, 6)
    expect(result.changed).toBeCloseTo(96_000, 6)
    expect(result.lost).toBeCloseTo(4_800, 6)
  })
  test('adoption never exceeds the whole, and nothing is reckoned back before it was measured', () => {
    expect(adoptionIn({ ...plain, pace: 30 }, 2040, 2026)).toBe(100)
    expect(adoptionIn(plain, 2020, 2026)).toBe(20)
  })
  test('no part exceeds its whole, whatever the input', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const r = runScenario(base, values)
        expect(r.lost).toBeGreaterThanOrEqual(-1e-6)
        expect(r.lost).toBeLessThanOrEqual(r.displaced + 1e-6)
        expect(r.displaced + r.changed).toBeLessThanOrEqual(r.inUse + 1e-6)
        expect(r.inUse).toBeLessThanOrEqual(r.exposedJobs + 1e-6)
        expect(r.exposedJobs).toBeLessThanOrEqual(r.workforce + 1e-6)
      }),
    )
  })
})

describe('rules', () => {
  test('shares that exceed the whole together are refused, and so is what is no number', () => {
    expect(faultsOf({ ...plain, assisted: 95 }, bounds)).toEqual([{ rule: 'over-whole', parameters: ['replaced', 'assisted'] }])
    expect(faultsOf({ ...plain, exposed: 101 }, bounds)).toEqual([{ rule: 'out-of-range', parameters: ['exposed'] }])
    expect(faultsOf({ ...plain, year: Number.NaN }, bounds)).toEqual([{ rule: 'out-of-range', parameters: ['year'] }])
    expect(faultsOf(plain, bounds)).toEqual([])
  })
  test('a moved share pushes the other, so that what a slider gives is always allowed', () => {
    fc.assert(
      fc.property(anyValues, fc.constantFrom('replaced' as const, 'assisted' as const), tenths(0, 100), (values, p, to) => {
        const moved = withParameter(values, p, to)
        expect(moved[p]).toBe(to)
        expect(faultsOf(moved, bounds)).toEqual([])
      }),
    )
  })
})

describe('ranges', () => {
  test('the range holds the result of every input inside the ends', () => {
    fc.assert(
      fc.property(
        anySpreads,
        fc.constantFrom(...SCENARIO_OUTCOMES),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 7, maxLength: 7 }),
        (spreads, outcome, at) => {
          const { low, value, high } = outcomeRange(base, spreads, outcome)
          const inside = Object.fromEntries(
            SCENARIO_PARAMETERS.map((p, i) => [p, spreads[p].low + (spreads[p].high - spreads[p].low) * (at[i] ?? 0)]),
          ) as Record<ScenarioParameter, number>
          const result = runScenario(base, { ...inside, year: spreads.year.value })[outcome]
          expect(low).toBeLessThanOrEqual(value + 1e-6)
          expect(value).toBeLessThanOrEqual(high + 1e-6)
          expect(result).toBeGreaterThanOrEqual(low - 1e-6)
          expect(result).toBeLessThanOrEqual(high + 1e-6)
        },
      ),
    )
  })
  test('the tornado has a bar for every parameter but the year, widest first, each inside the range', () => {
    fc.assert(
      fc.property(anySpreads, fc.constantFrom(...SCENARIO_OUTCOMES), (spreads, outcome) => {
        const bars = tornado(base, spreads, outcome)
        const range = outcomeRange(base, spreads, outcome)
        expect(bars.map((b) => b.parameter).toSorted()).toEqual(SCENARIO_PARAMETERS.filter((p) => p !== 'year').toSorted())
        bars.forEach((bar, i) => {
          if (i > 0) expect(bar.width).toBeLessThanOrEqual(bars[i - 1]?.width ?? 0)
          for (const end of [bar.atLow, bar.atHigh]) {
            expect(end).toBeGreaterThanOrEqual(range.low - 1e-6)
            expect(end).toBeLessThanOrEqual(range.high + 1e-6)
          }
        })
        const value = runScenario(base, valuesOf(spreads))[outcome]
        if (outcome !== 'lost') for (const bar of bars) expect(bar.atLow).toBeLessThanOrEqual(value + 1e-6)
      }),
    )
  })
})
