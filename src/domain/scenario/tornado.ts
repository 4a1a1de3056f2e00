import { SCENARIO_PARAMETERS, type ScenarioOutcome, type ScenarioParameter } from '#schema/outlook.ts'
import { runScenario, type ScenarioBase } from './scenario.ts'
import { type Spread, type ScenarioSpreads, valuesOf } from './range.ts'

/** One bar of the tornado: the outcome with one parameter at its low and at its high end, the others as they are. */
export type TornadoBar = { parameter: ScenarioParameter; from: Spread; atLow: number; atHigh: number; width: number }

/**
 * One-at-a-time sensitivity, widest bar first (tornado diagram; Howard 1988, Management Science 34(6)). The year is the reader's choice
 * and has no bar; a parameter on which the outcome does not depend has a bar without width.
 */
export function tornado(base: ScenarioBase, spreads: ScenarioSpreads, outcome: ScenarioOutcome): TornadoBar[] {
  const values = valuesOf(spreads)
  return SCENARIO_PARAMETERS.filter((p) => p !== 'year')
    .map((parameter): TornadoBar => {
      const at = (value: number) => runScenario(base, { ...values, [parameter]: value })[outcome]
      const [atLow, atHigh] = [at(spreads[parameter].low), at(spreads[parameter].high)]
      return { parameter, from: spreads[parameter], atLow, atHigh, width: Math.abs(atHigh - atLow) }
    })
    .sort((a, b) => b.width - a.width)
}
