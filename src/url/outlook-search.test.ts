import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundsOf, faultsOf } from '#domain/scenario/rules.ts'
import { type OutlookKnown, readOutlookSearch, type Scenario, writeScenario } from './outlook-search.ts'
import { withSearch } from './search.ts'

const defaults = { exposed: 30, adoption: 20, pace: 5, year: 2030, replaced: 10, assisted: 80, reemployed: 60 }
const known: OutlookKnown = {
  start: { a: { country: 'US', preset: 'ilo', moved: {} }, b: { country: 'CN', preset: 'ilo', moved: {} } },
  bounds: boundsOf([
    { id: 'pace', min: 0, max: 30, step: 0.1 },
    { id: 'year', min: 2026, max: 2040, step: 1 },
  ]),
  defaults: (country, preset) => (['US', 'CN'].includes(country) && ['ilo', 'told'].includes(preset) ? defaults : null),
}
const read = (search: string) => readOutlookSearch(new URLSearchParams(search), known)

describe('the outlook in the address', () => {
  test('nothing asked: the start, without notices', () => {
    expect(read('')).toEqual({ scenarios: known.start, show: 'displaced', notices: [] })
  })
  test('a preset, a moved value and the outcome', () => {
    const { scenarios, show, notices } = read('?a=US.told&a-exposed=40.5&show=lost')
    expect(scenarios.a).toEqual({ country: 'US', preset: 'told', moved: { exposed: 40.5 } })
    expect(show).toBe('lost')
    expect(notices).toEqual([])
  })
  test.each([
    ['?a=FR.ilo', 'a', 'unknown'],
    ['?show=profit', 'show', 'unknown'],
    ['?a-exposed=many', 'a-exposed', 'not-a-number'],
    ['?a-exposed=12.34', 'a-exposed', 'not-a-number'],
    ['?a-exposed=-3', 'a-exposed', 'not-a-number'],
    ['?a-exposed=101', 'a-exposed', 'out-of-range'],
    ['?b-year=2019', 'b-year', 'out-of-range'],
    ['?a-replaced=60&a-assisted=50', 'a-replaced, a-assisted', 'over-whole'],
    ['?a-replaced=30', 'a-replaced, a-assisted', 'over-whole'],
  ])('%s is refused with its rule, and the default stands', (search, parameter, rule) => {
    const { scenarios, notices } = read(search)
    expect(scenarios).toEqual(known.start)
    expect(notices).toEqual([expect.objectContaining({ parameter, rule })])
  })
  test('any address gives values that may be reckoned with', () => {
    const text = fc.oneof(fc.string({ maxLength: 6 }), fc.integer({ min: -10, max: 3000 }).map(String))
    const names = ['a', 'b', 'a-exposed', 'a-replaced', 'a-assisted', 'b-pace', 'b-year', 'b-reemployed', 'show']
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), text), (query) => {
        const { scenarios } = read(`?${new URLSearchParams(query)}`)
        for (const { moved } of Object.values(scenarios)) expect(faultsOf({ ...defaults, ...moved }, known.bounds)).toEqual([])
      }),
    )
  })
  test('what is written is read back, and a value of the preset is left out', () => {
    const scenario: Scenario = { country: 'CN', preset: 'told', moved: { exposed: 41, assisted: 80, replaced: 20 } }
    const search = withSearch('', writeScenario('a', scenario, known))
    expect(search).toBe('?a=CN.told&a-exposed=41&a-replaced=20')
    expect(read(search).scenarios.a).toEqual({ country: 'CN', preset: 'told', moved: { exposed: 41, replaced: 20 } })
    expect(withSearch('?a-exposed=3', writeScenario('a', known.start.a, known))).toBe('')
  })
})
