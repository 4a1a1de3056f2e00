import { eachParameter } from './each-parameter.ts'
import { SCENARIO_PARAMETERS, type ScenarioOutcome, type ScenarioParameter } from '#schema/outlook.ts'
import { runScenario, type ScenarioBase, type ScenarioValues } from './scenario.ts'

/** A parameter's value with the lowest and highest that are published or assumed for it. */
export type Spread = { low: number; value: number; high: number }
/** The spread of each parameter of a scenario. */
export type ScenarioSpreads = Readonly<Record<ScenarioParameter, Spread>>

/** Widens the ends of a range when a reader has moved the value beyond them. */
export const around = (spread: Spread, value: number): Spread => ({
  low: Math.min(spread.low, value),
  value,
  high: Math.max(spread.high, value),
})

/** The values in use. */
export const valuesOf = (spreads: ScenarioSpreads): ScenarioValues => eachParameter((p) => spreads[p].value)

const FALLING: Readonly<Record<ScenarioOutcome, readonly ScenarioParameter[]>> = { displaced: [], changed: [], lost: ['reemployed'] }

/**
 * Lowest and highest result when every parameter may lie anywhere between its ends: every outcome is monotone in every parameter, so
 * the ends of the parameters give the ends of the result (interval arithmetic; Moore, Kearfott and Cloud 2009, Introduction to
 * Interval Analysis, chapter 5). The ends are wide, because all parameters err the same way there.
 */
export function outcomeRange(base: ScenarioBase, spreads: ScenarioSpreads, outcome: ScenarioOutcome): Spread {
  const values = valuesOf(spreads)
  const at = (end: 'low' | 'high'): number => {
    const other = end === 'low' ? 'high' : 'low'
    const ends = SCENARIO_PARAMETERS.map((p) => [p, p === 'year' ? values.year : spreads[p][FALLING[outcome].includes(p) ? other : end]])
    return runScenario(base, { ...values, ...Object.fromEntries(ends) })[outcome]
  }
  return { low: at('low'), value: runScenario(base, values)[outcome], high: at('high') }
}
