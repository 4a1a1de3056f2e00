import { SCENARIO_PARAMETERS, type ScenarioParameter } from '#schema/outlook.ts'

/** A value for every parameter of the scenario, made from its name. */
export const eachParameter = <T>(of: (parameter: ScenarioParameter) => T): Record<ScenarioParameter, T> =>
  // reason: the entries are those of the list that the type is made from
  Object.fromEntries(SCENARIO_PARAMETERS.map((p) => [p, of(p)])) as Record<ScenarioParameter, T>
