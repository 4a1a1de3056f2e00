import { SCENARIO_PARAMETERS, type ScenarioLaw, type ScenarioOutput, type ScenarioParameter } from '#schema/outlook.ts'
import { faultsOf, type ScenarioBounds } from './rules.ts'
import { runScenario, type ScenarioBase, type ScenarioResult, type ScenarioValues } from './scenario.ts'

/** A law that did not hold, and the input at which. */
export type BrokenLaw = { law: string; values: ScenarioValues }

const total = (result: ScenarioResult, outputs: readonly ScenarioOutput[]) => outputs.reduce((sum, o) => sum + result[o], 0)
/** Tolerance for binary rounding, in people. */
const near = (size: number) => 1e-9 * Math.max(1, Math.abs(size))

/** Whether a law holds at an input. Laws of rising and falling compare it with the same input with one parameter at its maximum. */
export function holds(law: ScenarioLaw, base: ScenarioBase, values: ScenarioValues, bounds: ScenarioBounds): boolean {
  const result = runScenario(base, values)
  if ('atMost' in law) return total(result, law.sum) <= total(result, law.atMost) + near(total(result, law.atMost))
  if ('equals' in law) return Math.abs(total(result, law.sum) - total(result, law.equals)) <= near(total(result, law.equals))
  if ('between' in law) return result[law.output] >= law.between[0] - 1e-9 && result[law.output] <= law.between[1] + 1e-9
  const parameters = 'rises' in law ? law.rises : law.falls
  return parameters.every((p) => {
    const above = runScenario(base, { ...values, [p]: bounds[p].max })[law.output]
    const [smaller, larger] = 'rises' in law ? [result[law.output], above] : [above, result[law.output]]
    return smaller <= larger + near(larger)
  })
}

/** The inputs that the laws are tried on: each parameter, and each pair of them, at minimum, default and maximum. */
export function matrix(defaults: ScenarioValues, bounds: ScenarioBounds): ScenarioValues[] {
  const ends = (p: ScenarioParameter) => [bounds[p].min, defaults[p], bounds[p].max]
  return SCENARIO_PARAMETERS.flatMap((a, i) =>
    SCENARIO_PARAMETERS.slice(i + 1).flatMap((b) => ends(a).flatMap((x) => ends(b).map((y) => ({ ...defaults, [a]: x, [b]: y })))),
  )
}

/** Tries every law on the matrix. Inputs that the rules refuse are left out and counted. */
export function tryLaws(
  laws: readonly ScenarioLaw[],
  base: ScenarioBase,
  defaults: ScenarioValues,
  bounds: ScenarioBounds,
): { tried: number; refused: number; broken: BrokenLaw[] } {
  const inputs = matrix(defaults, bounds)
  const allowed = inputs.filter((values) => faultsOf(values, bounds).length === 0)
  const broken = allowed.flatMap((values) =>
    laws.filter((law) => !holds(law, base, values, bounds)).map((law) => ({ law: law.id, values })),
  )
  return { tried: allowed.length * laws.length, refused: inputs.length - allowed.length, broken }
}
