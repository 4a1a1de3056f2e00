import { eachParameter } from '#domain/scenario/each-parameter.ts'
import { withParameter } from '#domain/scenario/rules.ts'
import type { SettingAnswer } from '#schema/api-outlook.ts'
import { type ParameterBounds, SCENARIO_PARAMETERS, type ScenarioParameter } from '#schema/outlook.ts'
import type { Scenario } from '#url/outlook-search.ts'

/** Values are kept to a tenth. */
export const tenth = (n: number): number => Math.round(n * 10) / 10

/** A typed value, to a tenth; null for what is no number or lies outside its bounds. */
export function typedValue(text: string, { min, max }: Pick<ParameterBounds, 'min' | 'max'>): number | null {
  const n = Number(text)
  return text.trim() !== '' && n >= min && n <= max ? tenth(n) : null
}

/** What a reader has moved, after one value was moved: only what differs from the start. */
export function afterMove(
  settings: ReadonlyMap<ScenarioParameter, SettingAnswer>,
  moved: Scenario['moved'],
  parameter: ScenarioParameter,
  value: number,
): Scenario['moved'] {
  const start = eachParameter((p) => settings.get(p)?.value.value ?? 0)
  const values = withParameter({ ...start, ...moved }, parameter, value)
  return Object.fromEntries(SCENARIO_PARAMETERS.filter((p) => values[p] !== start[p]).map((p) => [p, values[p]]))
}
