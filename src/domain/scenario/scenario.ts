import type { ScenarioOutput, ScenarioParameter } from '#schema/outlook.ts'

/** The value of each parameter of a scenario, in the parameter's own unit. */
export type ScenarioValues = Readonly<Record<ScenarioParameter, number>>
/** What the arithmetic starts from: people in work, and the year that today's adoption was measured in. */
export type ScenarioBase = { workforce: number; start: number }
/** The value of each output of a scenario, in the output's own unit. */
export type ScenarioResult = Readonly<Record<ScenarioOutput, number>>

/** A part of 100. */
const part = (percent: number) => percent / 100

/**
 * Adoption in a year, in percent: a straight line from the year of measurement, never above the whole. A straight line and not the
 * S-curve of the diffusion literature (Griliches 1957, Econometrica 25(4)): two or three measured points cannot fix an S-curve.
 */
export const adoptionIn = ({ adoption, pace }: ScenarioValues, year: number, start: number): number =>
  Math.min(100, Math.max(0, adoption + pace * Math.max(0, year - start)))

/**
 * The scenario's arithmetic: people in work × exposed share × adoption in the year, split into replaced and assisted, and the share of
 * the displaced who find other work. It follows the task framework of Acemoglu and Restrepo (2019, Journal of Economic Perspectives
 * 33(2)) as far as displacement goes, and leaves out new tasks, prices and demand: it is arithmetic, not a model of an economy.
 * @returns people, and `reached` in percent. `lost`: displaced people who have not found other work, a number from zero up.
 */
export function runScenario({ workforce, start }: ScenarioBase, values: ScenarioValues): ScenarioResult {
  const exposedJobs = workforce * part(values.exposed)
  const reached = adoptionIn(values, values.year, start)
  const inUse = exposedJobs * part(reached)
  const displaced = inUse * part(values.replaced)
  const changed = inUse * part(values.assisted)
  const found = displaced * part(values.reemployed)
  return {
    workforce,
    exposedJobs,
    reached,
    inUse,
    displaced,
    changed,
    untouched: inUse - displaced - changed,
    found,
    lost: displaced - found,
  }
}
