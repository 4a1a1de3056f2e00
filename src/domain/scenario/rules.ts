import { eachParameter } from './each-parameter.ts'
import { type ParameterBounds, SCENARIO_PARAMETERS, type ScenarioParameter } from '#schema/outlook.ts'
import type { ScenarioValues } from './scenario.ts'

/** The lowest and highest value of each parameter of a scenario. */
export type ScenarioBounds = Readonly<Record<ScenarioParameter, ParameterBounds>>
/** Why values are refused. `out-of-range`: the parameter's own bounds; `over-whole`: replaced and assisted together exceed the whole. */
export type ScenarioRule = 'out-of-range' | 'over-whole'
/** A rule that a scenario breaks, and the parameters that break it. */
export type ScenarioFault = { rule: ScenarioRule; parameters: ScenarioParameter[] }

/** The bounds by parameter; one that has none can take any value of percent. */
export function boundsOf(list: readonly ParameterBounds[]): ScenarioBounds {
  const known = new Map(list.map((b) => [b.id, b]))
  return eachParameter((id) => known.get(id) ?? { id, min: 0, max: 100, step: 0.1 })
}

/** Every rule that the values break; empty when the scenario can be calculated. */
export function faultsOf(values: ScenarioValues, bounds: ScenarioBounds): ScenarioFault[] {
  const outside = SCENARIO_PARAMETERS.filter((p) => !(values[p] >= bounds[p].min && values[p] <= bounds[p].max))
  const faults: ScenarioFault[] = outside.map((p) => ({ rule: 'out-of-range', parameters: [p] }))
  // Shares are kept to a tenth of a percent, but their binary sum is not exact.
  if (values.replaced + values.assisted > 100 + 1e-9) faults.push({ rule: 'over-whole', parameters: ['replaced', 'assisted'] })
  return faults
}

/** The values with one changed. Replaced and assisted may not exceed the whole together: what one gains beyond it, the other loses. */
export function withParameter(values: ScenarioValues, parameter: ScenarioParameter, value: number): ScenarioValues {
  const changed = { ...values, [parameter]: value }
  const left = Math.round((100 - value) * 10) / 10
  if (parameter === 'replaced' && changed.assisted > left) return { ...changed, assisted: left }
  if (parameter === 'assisted' && changed.replaced > left) return { ...changed, replaced: left }
  return changed
}
