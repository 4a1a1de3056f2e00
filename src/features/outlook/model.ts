import { eachParameter } from '#domain/scenario/each-parameter.ts'
import { boundsOf, type ScenarioBounds } from '#domain/scenario/rules.ts'
import { around, outcomeRange, type ScenarioSpreads, type Spread } from '#domain/scenario/range.ts'
import { runScenario, type ScenarioBase, type ScenarioResult, type ScenarioValues } from '#domain/scenario/scenario.ts'
import type { OutlookAnswer, PresetAnswer, PresetCountryAnswer, SettingAnswer } from '#schema/api-outlook.ts'
import { SCENARIO_PARAMETERS, type ScenarioOutcome, type ScenarioParameter } from '#schema/outlook.ts'
import type { OutlookKnown, Scenario } from '#url/outlook-search.ts'

/** The scenarios that are shown when the address names none: both countries by the same measure. */
const START = { a: { country: 'US', preset: 'ilo', moved: {} }, b: { country: 'CN', preset: 'ilo', moved: {} } }

/** A preset and its part for one country; null when the answer lacks either. */
export function findPreset(answer: OutlookAnswer, { country, preset }: Pick<Scenario, 'country' | 'preset'>) {
  const found = answer.presets.find((p) => p.id === preset)
  const of = found?.countries.find((c) => c.country === country)
  return found && of ? { preset: found, of } : null
}

/** The settings of a preset by parameter. */
export const settingsOf = (of: PresetCountryAnswer): ReadonlyMap<ScenarioParameter, SettingAnswer> =>
  new Map(of.settings.map((s) => [s.parameter, s]))

function startingSpreads(of: PresetCountryAnswer): ScenarioSpreads {
  const settings = settingsOf(of)
  return eachParameter((p): Spread => {
    const s = settings.get(p)
    return s ? { low: s.low.value, value: s.value.value, high: s.high.value } : { low: 0, value: 0, high: 0 }
  })
}

/** What the address codec must know of the scenarios: where they start, the bounds, and the defaults of each preset. */
export const knownOf = (answer: OutlookAnswer): OutlookKnown => ({
  start: START,
  bounds: boundsOf(answer.bounds),
  defaults: (country, preset) => {
    const found = findPreset(answer, { country, preset })
    if (!found) return null
    const spreads = startingSpreads(found.of)
    return eachParameter((p) => spreads[p].value)
  },
})

/** A scenario worked out: what it starts from, its values and ends, and its results. */
export type Worked = {
  scenario: Scenario
  preset: PresetAnswer
  of: PresetCountryAnswer
  base: ScenarioBase
  values: ScenarioValues
  spreads: ScenarioSpreads
  result: ScenarioResult
  isOwn: boolean
}

/** Works a scenario out; null when its preset is not in the answer. */
export function workOut(answer: OutlookAnswer, scenario: Scenario): Worked | null {
  const found = findPreset(answer, scenario)
  if (!found) return null
  const starting = startingSpreads(found.of)
  const spreads = eachParameter((p) => around(starting[p], scenario.moved[p] ?? starting[p].value))
  const values = eachParameter((p) => spreads[p].value)
  const base = { workforce: found.of.workforce.value, start: found.of.start }
  const isOwn = SCENARIO_PARAMETERS.some((p) => values[p] !== starting[p].value)
  return { scenario, ...found, base, values, spreads, result: runScenario(base, values), isOwn }
}

/** An outcome by year, as shares of the people in work, in percent. */
export type YearPoint = { year: number; low: number; value: number; high: number }

/** The outcome for every year between the bounds, with the ends of its range. */
export function byYear({ base, spreads }: Worked, outcome: ScenarioOutcome, { year }: ScenarioBounds): YearPoint[] {
  const share = (people: number) => (100 * people) / base.workforce
  return Array.from({ length: year.max - year.min + 1 }, (_, i) => {
    const at = year.min + i
    const { low, value, high } = outcomeRange(base, { ...spreads, year: { low: at, value: at, high: at } }, outcome)
    return { year: at, low: share(low), value: share(value), high: share(high) }
  })
}
