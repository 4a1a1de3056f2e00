import * as v from 'valibot'
import { ClaimBrief } from './claim-summary.ts'
import { FORECAST_RESULTS, ParameterBounds, SCENARIO_PARAMETERS, SCORINGS } from './outlook.ts'
import { Country, PartialDate } from './primitives.ts'
import { RichText } from './rich-text.ts'

/** One end of a parameter: the number, and how it follows from claims, in words; null when it is only assumed. */
export const SettingEnd = v.strictObject({ value: v.number(), steps: v.nullable(RichText), claims: v.array(v.string()) })
/** One parameter of a preset for one country: its starting value and the ends of its range. */
export const SettingAnswer = v.strictObject({
  parameter: v.picklist(SCENARIO_PARAMETERS),
  value: SettingEnd,
  low: SettingEnd,
  high: SettingEnd,
  /** No claim about this country stands behind the value. `borrowed`: one about another place does. */
  assumed: v.boolean(),
  borrowed: v.boolean(),
  because: v.array(v.string()),
})
/** A preset for one country: people in work, and all settings. */
export const PresetCountryAnswer = v.strictObject({
  country: Country,
  workforce: v.strictObject({ value: v.number(), claim: v.string() }),
  /** Year in which the adoption of today was measured. */
  start: v.number(),
  settings: v.array(SettingAnswer),
})
/** A preset of the scenario with its name and its countries. */
export const PresetAnswer = v.strictObject({
  id: v.string(),
  name: RichText,
  summary: RichText,
  countries: v.array(PresetCountryAnswer),
})
/** A forecast with the day it falls due and what came of it. */
export const ForecastAnswer = v.strictObject({
  claim: v.string(),
  label: RichText,
  statement: RichText,
  speaker: v.string(),
  saidOn: v.nullable(PartialDate),
  /** When it falls due; null when it names no date. */
  due: v.nullable(PartialDate),
  isDue: v.boolean(),
  scoring: v.picklist(SCORINGS),
  result: v.nullable(v.picklist(FORECAST_RESULTS)),
  outcome: v.array(v.string()),
})
/** Everything on the outlook screen. */
export const OutlookAnswer = v.strictObject({
  bounds: v.array(ParameterBounds),
  presets: v.array(PresetAnswer),
  /** In order of their day, those without one last. */
  forecasts: v.array(ForecastAnswer),
  /** Claims that presets and outcomes name. */
  claims: v.record(v.string(), ClaimBrief),
  figures: v.array(v.string()),
  asOf: PartialDate,
})
export type OutlookAnswer = v.InferOutput<typeof OutlookAnswer>
export type PresetAnswer = v.InferOutput<typeof PresetAnswer>
export type PresetCountryAnswer = v.InferOutput<typeof PresetCountryAnswer>
export type SettingAnswer = v.InferOutput<typeof SettingAnswer>
export type ForecastAnswer = v.InferOutput<typeof ForecastAnswer>
