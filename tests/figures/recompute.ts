import { isMoney } from '#domain/transform/transform.ts'
import { compute, isDerivation } from '#domain/arithmetic.ts'
import { parseClaimRef, quantityOf } from '#domain/quantity-of.ts'
import type { ClaimRecord, Dataset } from '#schema/dataset.ts'
import type { FigurePoint, InlineDerivation } from '#schema/figure-spec.ts'
import type { Quantity } from '#schema/primitives.ts'
import { STATUSES, type Status, type Unit } from '#schema/vocabulary.ts'

/** A claim that must exist; throws naming it. */
export function claimIn(data: Dataset, id: string): ClaimRecord {
  const claim = data.claims.get(id)
  if (!claim) throw new Error(`no claim "${id}"`)
  return claim
}

export function quantityIn(data: Dataset, ref: string): Quantity {
  const { id, key } = parseClaimRef(ref)
  const quantity = quantityOf(claimIn(data, id), key)
  if (!quantity) throw new Error(`"${ref}" has no value`)
  return quantity
}

/** What a derivation comes to, worked out from its inputs alone. */
export function recompute(derivation: InlineDerivation, data: Dataset): { value: number; unit: Unit } {
  const { operation, inputs } = derivation
  if (operation === 'count') {
    for (const id of inputs) claimIn(data, id)
    return { value: new Set(inputs).size, unit: 'items' }
  }
  const quantities = inputs.map((ref) => ({ ref, quantity: quantityIn(data, ref) }))
  if (operation === 'index') {
    const [base, now] = quantities
    if (!base || !now || inputs.length !== 2) throw new Error('an index has a base and a value')
    return { value: (now.quantity.value / base.quantity.value) * 100, unit: 'index' }
  }
  if (operation === 'per-head') {
    const [part, heads] = quantities
    if (!part || !heads) throw new Error('a number per head has a number and heads')
    const each = part.quantity.value / heads.quantity.value
    return isMoney(part.quantity.unit) ? { value: each, unit: part.quantity.unit } : { value: each * 1_000_000, unit: 'per-million-people' }
  }
  const result = compute(operation, quantities)
  if (!isDerivation(result)) throw new Error(`${operation}: ${result.problem}`)
  return result.result
}

/** The statuses a point may have, given what it rests on. */
export function allowedStatuses(point: FigurePoint, data: Dataset): readonly Status[] {
  if (!point.derivation) return (point.claims ?? []).map((id) => claimIn(data, id).status)
  const statuses = point.derivation.inputs.map((ref) => claimIn(data, parseClaimRef(ref).id).status)
  const weakest = STATUSES[Math.max(0, ...statuses.map((s) => STATUSES.indexOf(s)))] ?? 'unsupported'
  if (point.derivation.operation !== 'count') return [weakest]
  // A count is certain in itself; where all that is counted shares a status it may be drawn with that.
  return new Set(statuses).size === 1 ? ['documented', weakest] : ['documented']
}

/** Whether a date on a time axis is, or is the period that holds, the date of a claim. */
export function holdsDate(x: string, asOf: string): boolean {
  if (x === asOf || asOf.startsWith(`${x}-`)) return true
  const quarter = /^(\d{4})-Q([1-4])$/.exec(x)
  return quarter !== null && asOf.startsWith(`${quarter[1]}-`) && Math.ceil(Number(asOf.slice(5, 7)) / 3) === Number(quarter[2])
}
