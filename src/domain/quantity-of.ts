import type { Quantity } from '#schema/primitives.ts'
import type { ClaimRecord } from '#schema/dataset.ts'

/** Splits "claim-id.key" into its parts; the key is null for the claim's own value. */
export function parseClaimRef(ref: string): { id: string; key: string | null } {
  const dot = ref.indexOf('.')
  return dot < 0 ? { id: ref, key: null } : { id: ref.slice(0, dot), key: ref.slice(dot + 1) }
}

/** The quantity a reference points at: the claim's value, its `low` or `high` end, or a further quantity by key. */
export function quantityOf(claim: Pick<ClaimRecord, 'quantity' | 'also'>, key: string | null): Quantity | null {
  if (key === null) return claim.quantity
  if ((key === 'low' || key === 'high') && claim.quantity) {
    const end = claim.quantity[key]
    return end === undefined ? null : { value: end, unit: claim.quantity.unit }
  }
  return Object.hasOwn(claim.also, key) ? (claim.also[key] ?? null) : null
}
