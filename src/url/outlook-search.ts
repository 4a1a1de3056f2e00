import { faultsOf, type ScenarioBounds } from '#domain/scenario/rules.ts'
import type { ScenarioValues } from '#domain/scenario/scenario.ts'
import { SCENARIO_OUTCOMES, SCENARIO_PARAMETERS, type ScenarioOutcome, type ScenarioParameter } from '#schema/outlook.ts'

/** The two scenarios that stand side by side. */
export const SLOTS = ['a', 'b'] as const
export type Slot = (typeof SLOTS)[number]
/** A scenario: whose people, which preset, and what the reader has moved. */
export type Scenario = { country: string; preset: string; moved: Partial<Record<ScenarioParameter, number>> }
/** The two scenarios of the page, by their place. */
export type Scenarios = Record<Slot, Scenario>

/** Why a value of the address is not used. */
export type OutlookRule = 'unknown' | 'not-a-number' | 'out-of-range' | 'over-whole'
/** A part of the address that could not be used, and the rule that it breaks. */
export type OutlookNotice = { parameter: string; value: string; rule: OutlookRule; min?: number; max?: number }

/** What the page has: the presets with their countries, the bounds, and the values that a preset starts from (null: there is none). */
export type OutlookKnown = {
  start: Scenarios
  bounds: ScenarioBounds
  defaults: (country: string, preset: string) => ScenarioValues | null
}

const nameOf = (slot: Slot, parameter: ScenarioParameter) => `${slot}-${parameter}`

/**
 * `?a=US.goldman&a-exposed=40&b=CN.ilo&show=lost`: the scenarios, the values that the reader moved, and the outcome that is shown. A
 * value out of range, or in contradiction to another, is refused with its rule, and the preset's value is used.
 */
export function readOutlookSearch(
  params: URLSearchParams,
  known: OutlookKnown,
): { scenarios: Scenarios; show: ScenarioOutcome; notices: OutlookNotice[] } {
  const notices: OutlookNotice[] = []
  const asked = params.get('show')
  const show = SCENARIO_OUTCOMES.find((o) => o === asked)
  if (asked !== null && show === undefined) notices.push({ parameter: 'show', value: asked.slice(0, 60), rule: 'unknown' })
  const read = (slot: Slot) => readScenario(params, slot, known, notices)
  return { scenarios: { a: read('a'), b: read('b') }, show: show ?? 'displaced', notices }
}

function readScenario(params: URLSearchParams, slot: Slot, known: OutlookKnown, notices: OutlookNotice[]): Scenario {
  const raw = params.get(slot)
  const [country = '', preset = ''] = (raw ?? '').split('.')
  const isKnown = raw !== null && known.defaults(country, preset) !== null
  if (raw !== null && !isKnown) notices.push({ parameter: slot, value: raw.slice(0, 60), rule: 'unknown' })
  const base = isKnown ? { country, preset } : { country: known.start[slot].country, preset: known.start[slot].preset }
  const moved: Partial<Record<ScenarioParameter, number>> = {}
  for (const parameter of SCENARIO_PARAMETERS) {
    const text = params.get(nameOf(slot, parameter))
    if (text === null) continue
    const { min, max } = known.bounds[parameter]
    const refuse = (rule: OutlookRule) => notices.push({ parameter: nameOf(slot, parameter), value: text.slice(0, 60), rule, min, max })
    if (!/^\d{1,4}(?:\.\d)?$/.test(text)) refuse('not-a-number')
    else if (Number(text) < min || Number(text) > max) refuse('out-of-range')
    else moved[parameter] = Number(text)
  }
  const defaults = known.defaults(base.country, base.preset)
  if (defaults && faultsOf({ ...defaults, ...moved }, known.bounds).some((f) => f.rule === 'over-whole')) {
    const { replaced, assisted, ...rest } = moved
    const value = [replaced, assisted].map((n) => n ?? '–').join(' + ')
    notices.push({ parameter: `${nameOf(slot, 'replaced')}, ${nameOf(slot, 'assisted')}`, value, rule: 'over-whole' })
    return { ...base, moved: rest }
  }
  return { ...base, moved }
}

/** What to write into the address for a scenario: only what differs from the start and from the preset. */
export function writeScenario(slot: Slot, scenario: Scenario, known: OutlookKnown): Record<string, string | null> {
  const start = known.start[slot]
  const defaults = known.defaults(scenario.country, scenario.preset)
  const isStart = scenario.country === start.country && scenario.preset === start.preset
  const changes: Record<string, string | null> = { [slot]: isStart ? null : `${scenario.country}.${scenario.preset}` }
  for (const parameter of SCENARIO_PARAMETERS) {
    const value = scenario.moved[parameter]
    changes[nameOf(slot, parameter)] = value === undefined || value === defaults?.[parameter] ? null : String(value)
  }
  return changes
}
