import type { Unit } from '#schema/vocabulary.ts'
import type { CaseInput, CaseOptions } from './case-input.ts'
import { layoutCase } from './case-layout.ts'
import { spansOf } from './case-spans.ts'

/** How the two lines may be read against each other. */
export type PairLines = 'one-scale' | 'own-scales' | 'units-differ'

/** On a common scale, a line this many times lower than the other would be flat on the axis. */
const FLAT = 8

/**
 * Options under which several cases share one axis of time: the same stretch, the same opened stretch, the same left edge and one scale of
 * cuts and hires; and one scale of values where the lines are in one unit and of one order of size.
 */
export function pairOptions(
  inputs: readonly CaseInput[],
  units: readonly (Unit | null)[],
  size: Pick<CaseOptions, 'width' | 'lanes'>,
): { of: CaseOptions; lines: PairLines } {
  const tops = inputs.map((i) => Math.max(0, ...i.points.map((p) => p.value)))
  const sameUnit = new Set(units).size === 1 && units[0] !== null
  const lines: PairLines = !sameUnit ? 'units-differ' : Math.max(...tops) <= FLAT * Math.min(...tops) ? 'one-scale' : 'own-scales'
  const shared: CaseOptions = { ...size, ...spansOf(inputs), ...(lines === 'one-scale' ? { top: Math.max(...tops) } : {}) }
  const first = inputs.map((input) => layoutCase(input, shared))
  const left = Math.max(...first.map((l) => l.left))
  const second = inputs.map((input) => layoutCase(input, { ...shared, left }))
  return { of: { ...shared, left, scale: Math.min(...second.map((l) => l.scale)) }, lines }
}
