import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OutlookAnswer } from '#schema/api-outlook.ts'
import { SCENARIO_PARAMETERS } from '#schema/outlook.ts'
import { readOutlookSearch, type Scenario, writeScenario } from '#url/outlook-search.ts'
import { usual } from '../../../tests/fixtures/outlook.ts'
import { knownOf, settingsOf, workOut } from './model.ts'
import { afterMove, tenth, typedValue } from './parameter-value.ts'

const settings = settingsOf(usual)
const answer: OutlookAnswer = {
  bounds: SCENARIO_PARAMETERS.map((id) => ({ id, min: id === 'year' ? 2026 : 0, max: id === 'year' ? 2040 : 100, step: 1 })),
  presets: [{ id: 'ilo', name: ['ILO'], summary: [''], countries: [usual, { ...usual, country: 'CN' }] }],
  forecasts: [],
  claims: {},
  figures: [],
  asOf: '2026-06',
}

describe('a typed value', () => {
  test.each([
    ['50', 50],
    [' 6.7 ', 6.7],
    ['6.74', 6.7],
    ['6.75', 6.8],
    ['0', 0],
    ['100', 100],
    ['100.04', null],
    ['-1', null],
    ['', null],
    ['  ', null],
    ['many', null],
    ['1e999', null],
    ['NaN', null],
  ])('"%s" is taken as %s', (text, value) => {
    expect(typedValue(text, { min: 0, max: 100 })).toBe(value)
  })
  test('is kept to a tenth, and what is kept stays as it is', () => {
    expect([tenth(33.333), tenth(0.05), tenth(2030)]).toEqual([33.3, 0.1, 2030])
    fc.assert(
      fc.property(fc.double({ min: 0, max: 3000, noNaN: true }), (n) => {
        expect(tenth(tenth(n))).toBe(tenth(n))
        expect(Math.abs(tenth(n) - n)).toBeLessThanOrEqual(0.05 + 1e-9)
      }),
      { numRuns: 40 },
    )
  })
})

describe('what a reader has moved', () => {
  test('is only what differs from the start', () => {
    expect(afterMove(settings, {}, 'exposed', 60)).toEqual({ exposed: 60 })
    expect(afterMove(settings, { exposed: 60, pace: 12 }, 'exposed', 50)).toEqual({ pace: 12 })
    expect(afterMove(settings, {}, 'year', 2028)).toEqual({})
  })
  test('takes from the assisted what the replaced gain beyond the whole, and the other way round', () => {
    expect(afterMove(settings, {}, 'replaced', 70)).toEqual({ replaced: 70, assisted: 30 })
    // Ten per cent replaced is where the scenario starts.
    expect(afterMove(settings, { replaced: 70, assisted: 30 }, 'assisted', 90)).toEqual({ assisted: 90 })
  })
})

/** Moves of sliders, one after the other. */
const moves = fc.array(
  fc.oneof(
    fc.tuple(
      fc.constantFrom('exposed' as const, 'adoption' as const, 'replaced' as const, 'assisted' as const),
      fc.nat(1000).map((n) => n / 10),
    ),
    fc.tuple(fc.constant('year' as const), fc.integer({ min: 2026, max: 2040 })),
  ),
  { minLength: 1, maxLength: 6 },
)
const moved = (list: readonly (readonly [Parameters<typeof afterMove>[2], number])[]): Scenario => ({
  country: 'US',
  preset: 'ilo',
  moved: list.reduce<Scenario['moved']>((now, [parameter, value]) => afterMove(settings, now, parameter, value), {}),
})

test('whatever is moved, replaced and assisted together never exceed the whole, and the last move stands', () => {
  fc.assert(
    fc.property(moves, (list) => {
      const found = workOut(answer, moved(list))
      const [parameter, value] = list.at(-1) ?? ['exposed', 0]
      expect(found?.values[parameter]).toBe(value)
      expect((found?.values.replaced ?? 0) + (found?.values.assisted ?? 0)).toBeLessThanOrEqual(100 + 1e-9)
    }),
    { numRuns: 40 },
  )
})

test('an address gives back what was written into it, without a word of complaint', () => {
  const known = knownOf(answer)
  fc.assert(
    fc.property(moves, fc.constantFrom('a' as const, 'b' as const), (list, slot) => {
      const scenario = { ...moved(list), country: slot === 'a' ? 'US' : 'CN' }
      const params = new URLSearchParams()
      for (const [name, value] of Object.entries(writeScenario(slot, scenario, known))) if (value !== null) params.set(name, value)
      const read = readOutlookSearch(params, known)
      expect(read.notices).toEqual([])
      expect(read.scenarios[slot]).toEqual(scenario)
    }),
    { numRuns: 40 },
  )
})

test('a result grows with what is moved up: more exposed, more adopted, a later year never mean fewer jobs replaced', () => {
  fc.assert(
    fc.property(moves, fc.constantFrom('exposed' as const, 'adoption' as const, 'pace' as const), fc.nat(500), (list, parameter, by) => {
      const scenario = moved(list)
      const before = workOut(answer, scenario)
      const now = before?.values[parameter] ?? 0
      const after = workOut(answer, { ...scenario, moved: { ...scenario.moved, [parameter]: now + by / 10 } })
      expect(after?.result.displaced ?? 0).toBeGreaterThanOrEqual((before?.result.displaced ?? 0) - 1e-6)
    }),
    { numRuns: 40 },
  )
})
