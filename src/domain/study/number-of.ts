import { derive, isDerivation } from '#domain/arithmetic.ts'
import { newest } from '#domain/partial-date.ts'
import { parseClaimRef, quantityOf } from '#domain/quantity-of.ts'
import { weakestStatus } from '#domain/weakest-status.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { NumberRef } from '#schema/study.ts'
import type { Status, Unit } from '#schema/vocabulary.ts'

/** A number of the dataset as a case uses it; the status of a computed one is the least solid of its inputs. */
export type FoundNumber = { value: number; unit: Unit; claim: string; check: string | null; asOf: string; status: Status }

/** Looks a number up; null when the dataset does not have it. */
export function numberOf(ref: NumberRef, data: Pick<Dataset, 'claims' | 'checks'>): FoundNumber | null {
  if ('claim' in ref) {
    const { id, key } = parseClaimRef(ref.claim)
    const claim = data.claims.get(id)
    const quantity = claim ? quantityOf(claim, key) : null
    return claim && quantity
      ? { value: quantity.value, unit: quantity.unit, claim: id, check: null, asOf: claim.asOf, status: claim.status }
      : null
  }
  const check = data.checks.get(ref.check)
  const derived = check ? derive(check, data.claims) : null
  if (!check || !derived || !isDerivation(derived)) return null
  const claims = check.inputs.flatMap((input) => data.claims.get(parseClaimRef(input).id) ?? [])
  const [first] = claims
  const asOf = newest(claims.map((c) => c.asOf))
  if (!first || asOf === undefined) return null
  return {
    ...derived.result,
    claim: first.id,
    check: check.id,
    asOf,
    status: weakestStatus(claims.map((c) => c.status)) ?? 'unsupported',
  }
}
