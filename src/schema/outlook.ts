import * as v from 'valibot'
import { ClaimRef, Country, Id, PartialDate, Text } from './primitives.ts'

/** Content of the outlook (mock-data/outlook): presets of the scenario, bounds of its parameters, its laws, and how forecasts are scored. */

/** Parameters of the scenario, in the order of its formula. Shares are in percent, `pace` in percentage points a year. */
export const SCENARIO_PARAMETERS = ['exposed', 'adoption', 'pace', 'year', 'replaced', 'assisted', 'reemployed'] as const
export type ScenarioParameter = (typeof SCENARIO_PARAMETERS)[number]
/** What the scenario works out, all in people but `reached`, which is the adoption of the year in percent. */
export const SCENARIO_OUTPUTS = [
  'workforce',
  'exposedJobs',
  'reached',
  'inUse',
  'displaced',
  'changed',
  'untouched',
  'found',
  'lost',
] as const
export type ScenarioOutput = (typeof SCENARIO_OUTPUTS)[number]
/** Outputs that a reader asks for. */
export const SCENARIO_OUTCOMES = ['displaced', 'changed', 'lost'] as const
export type ScenarioOutcome = (typeof SCENARIO_OUTCOMES)[number]

/**
 * Where a number of a preset comes from. `share`: the first claim in percent of the sum of `of`; `perYear`: change between two claims
 * for each year between their dates; `wholeIn`: the whole in as many years as the claim says; `rest`: what the other share leaves of
 * the whole; `yearOf`: the year of a claim. `assumed`: no claim stands behind it.
 */
export const Origin = v.union([
  v.strictObject({ claim: ClaimRef }),
  v.strictObject({ share: ClaimRef, of: v.pipe(v.array(ClaimRef), v.minLength(1)) }),
  v.strictObject({ sum: v.pipe(v.array(ClaimRef), v.minLength(2)) }),
  v.strictObject({ perYear: v.strictTuple([Id, Id]) }),
  v.strictObject({ wholeIn: ClaimRef }),
  v.strictObject({ rest: v.literal('replaced') }),
  v.strictObject({ yearOf: Id }),
  v.strictObject({ assumed: v.number() }),
])
export type Origin = v.InferOutput<typeof Origin>

/** A parameter's value with the ends of its range, each by its origin. */
export const Setting = v.strictObject({
  value: Origin,
  low: Origin,
  high: Origin,
  /** The claim is about another place or a wider group: that it holds here is an assumption. */
  borrowed: v.optional(v.boolean(), false),
  /** Claims that say why, without giving the number. */
  because: v.optional(v.array(Id), []),
})
/** A preset of the scenario, as recorded: its settings for each country. */
export const Preset = v.strictObject({
  id: Id,
  order: v.number(),
  countries: v.record(
    Country,
    v.strictObject({
      /** People in work. */
      workforce: ClaimRef,
      settings: v.strictObject({
        exposed: Setting,
        adoption: Setting,
        pace: Setting,
        year: Setting,
        replaced: Setting,
        assisted: Setting,
        reemployed: Setting,
      }),
    }),
  ),
})
/** A preset's name and words in one language. */
export const PresetWording = v.strictObject({ name: Text, summary: Text })

/** Between which values a parameter can be set, and in which steps. */
export const ParameterBounds = v.strictObject({ id: v.picklist(SCENARIO_PARAMETERS), min: v.number(), max: v.number(), step: v.number() })

/**
 * A law that the results keep for every allowed input: a sum of outputs is at most, or exactly, another sum; or an output never falls
 * when a parameter rises (`rises`), or never rises (`falls`).
 */
export const ScenarioLaw = v.union([
  v.strictObject({ id: Id, sum: v.array(v.picklist(SCENARIO_OUTPUTS)), atMost: v.array(v.picklist(SCENARIO_OUTPUTS)) }),
  v.strictObject({ id: Id, sum: v.array(v.picklist(SCENARIO_OUTPUTS)), equals: v.array(v.picklist(SCENARIO_OUTPUTS)) }),
  v.strictObject({ id: Id, output: v.picklist(SCENARIO_OUTPUTS), between: v.strictTuple([v.number(), v.number()]) }),
  v.strictObject({ id: Id, output: v.picklist(SCENARIO_OUTPUTS), rises: v.array(v.picklist(SCENARIO_PARAMETERS)) }),
  v.strictObject({ id: Id, output: v.picklist(SCENARIO_OUTPUTS), falls: v.array(v.picklist(SCENARIO_PARAMETERS)) }),
])

/** By what a forecast will be scored. */
export const SCORINGS = ['statistics', 'company-report', 'count', 'survey', 'no-date', 'no-number'] as const
/** What came of a forecast that has fallen due. */
export const FORECAST_RESULTS = ['came', 'partly', 'did-not-come', 'not-found'] as const
/** How a forecast is scored. `due` where it is not the claim's own date; null: it names none. */
export const Forecast = v.strictObject({
  /** The claim that makes it. */
  id: Id,
  due: v.optional(v.nullable(PartialDate)),
  scoring: v.picklist(SCORINGS),
  result: v.optional(v.picklist(FORECAST_RESULTS)),
  /** Claims that say what came. */
  outcome: v.optional(v.array(Id), []),
})

export type Setting = v.InferOutput<typeof Setting>
export type Preset = v.InferOutput<typeof Preset>
export type PresetWording = v.InferOutput<typeof PresetWording>
export type ParameterBounds = v.InferOutput<typeof ParameterBounds>
export type ScenarioLaw = v.InferOutput<typeof ScenarioLaw>
export type Forecast = v.InferOutput<typeof Forecast>

/** The outlook's part of the dataset. */
export type Outlook = {
  presets: Map<string, Preset>
  bounds: ParameterBounds[]
  laws: ScenarioLaw[]
  forecasts: Map<string, Forecast>
}
