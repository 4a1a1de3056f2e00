import type { Check } from '#schema/content.ts'
import type { ClaimRecord } from '#schema/dataset.ts'
import type { Quantity } from '#schema/primitives.ts'
import type { CheckOperation, Unit } from '#schema/vocabulary.ts'
import { parseClaimRef, quantityOf } from './quantity-of.ts'

/** A computed number with its inputs, so that every step can be shown. Shares and growth are in percent. */
export type Derivation = { operation: CheckOperation; inputs: { ref: string; quantity: Quantity }[]; result: { value: number; unit: Unit } }
/** Why a computed number cannot be worked out; `ref` names the input. */
export type DerivationProblem = { problem: 'missing-input' | 'unit-mismatch' | 'division-by-zero' | 'base-below-zero'; ref: string }

/** A percentage minus a percentage is in percentage points. */
export const differenceUnit = (unit: Unit): Unit => (unit === 'percent' ? 'percentage-points' : unit)

const UNIT_OF: Record<CheckOperation, (input: Unit) => Unit> = {
  sum: (input) => input,
  difference: differenceUnit,
  share: () => 'percent',
  ratio: () => 'ratio',
  growth: () => 'percent',
}

const COMPUTE: Record<CheckOperation, (values: number[]) => number> = {
  sum: (values) => values.reduce((a, b) => a + b, 0),
  difference: ([a = 0, ...rest]) => rest.reduce((left, b) => left - b, a),
  share: ([part = 0, whole = 0]) => (part / whole) * 100,
  ratio: ([a = 0, b = 0]) => a / b,
  growth: ([from = 0, to = 0]) => (to / from - 1) * 100,
}

/** People, employees, workers and jobs count the same kind of thing: a share of jobs cut in staff employed is allowed. */
const SAME_KIND: readonly (readonly Unit[])[] = [['people', 'employees', 'workers', 'jobs', 'postings', 'students', 'users']]
const kindOf = (unit: Unit) => (SAME_KIND.findIndex((group) => group.includes(unit)) >= 0 ? 'heads' : unit)

/** Computes an operation over quantities. */
export function compute(operation: CheckOperation, inputs: { ref: string; quantity: Quantity }[]): Derivation | DerivationProblem {
  const first = inputs[0]
  if (!first) return { problem: 'missing-input', ref: '' }
  const odd = inputs.find((i) => kindOf(i.quantity.unit) !== kindOf(first.quantity.unit))
  if (odd) return { problem: 'unit-mismatch', ref: odd.ref }
  const value = COMPUTE[operation](inputs.map((i) => i.quantity.value))
  if (!Number.isFinite(value)) return { problem: 'division-by-zero', ref: inputs[1]?.ref ?? first.ref }
  // From a loss of ten to one of twenty is not "growth of a hundred percent".
  if (operation === 'growth' && first.quantity.value < 0) return { problem: 'base-below-zero', ref: first.ref }
  return { operation, inputs, result: { value, unit: UNIT_OF[operation](first.quantity.unit) } }
}

/** Runs a declared check over the claims. */
export function derive(
  check: Pick<Check, 'operation' | 'inputs'>,
  claims: ReadonlyMap<string, ClaimRecord>,
): Derivation | DerivationProblem {
  const inputs: { ref: string; quantity: Quantity }[] = []
  for (const ref of check.inputs) {
    const { id, key } = parseClaimRef(ref)
    const claim = claims.get(id)
    const quantity = claim ? quantityOf(claim, key) : null
    if (!quantity) return { problem: 'missing-input', ref }
    inputs.push({ ref, quantity })
  }
  return compute(check.operation, inputs)
}

/** Whether a derivation succeeded: it then has a `result`; otherwise it is the problem that stopped it. */
export const isDerivation = (d: Derivation | DerivationProblem): d is Derivation => 'result' in d
