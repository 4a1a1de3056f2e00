import { weakestStatus } from '#domain/weakest-status.ts'
import { compute, derive, isDerivation } from '#domain/arithmetic.ts'
import { pointClaimId } from '#domain/expand-series.ts'
import { parseClaimRef, quantityOf } from '#domain/quantity-of.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { FigurePoint } from '#schema/figure-spec.ts'
import type { CheckOperation, Status } from '#schema/vocabulary.ts'
import { claimOf, seriesOf } from './lookup.ts'
import { aheadOf, type DateRange } from './points.ts'

const claimsIn = (data: Dataset, refs: readonly string[]) => refs.map((ref) => claimOf(data, parseClaimRef(ref).id))
const statusOf = (data: Dataset, refs: readonly string[]): Pick<FigurePoint, 'status' | 'forecast' | 'plan'> => ({
  status: weakestStatus(claimsIn(data, refs).map((c) => c.status)) ?? 'unsupported',
  ...(claimsIn(data, refs)
    .map(aheadOf)
    .find((a) => a.forecast || a.plan) ?? {}),
})

/** A point that plots a declared check; its steps can be shown by the check's id. */
export function pointOfCheck(data: Dataset, checkId: string, x: string): FigurePoint {
  const check = data.checks.get(checkId)
  if (!check) throw new Error(`figure: unknown check "${checkId}"`)
  const result = derive(check, data.claims)
  if (!isDerivation(result)) throw new Error(`figure: check "${checkId}" cannot be computed: ${result.problem} at "${result.ref}"`)
  return {
    x,
    y: result.result.value,
    derivation: { operation: check.operation, inputs: check.inputs, check: checkId },
    ...statusOf(data, check.inputs),
  }
}

/** A point computed here from claim references ("id" or "id.key"). Throws where they do not compute. */
export function derivedPoint(data: Dataset, operation: CheckOperation, refs: readonly string[], x: string): FigurePoint {
  const inputs = refs.map((ref) => {
    const { id, key } = parseClaimRef(ref)
    const quantity = quantityOf(claimOf(data, id), key)
    if (!quantity) throw new Error(`figure: "${ref}" has no value`)
    return { ref, quantity }
  })
  const result = compute(operation, inputs)
  if (!isDerivation(result)) throw new Error(`figure: ${operation} of ${refs.join(', ')}: ${result.problem} at "${result.ref}"`)
  return { x, y: result.result.value, derivation: { operation, inputs: [...refs] }, ...statusOf(data, refs) }
}

/**
 * How many claims of the ledger there are. The count itself is certain, whatever the claims are: it is `documented`
 * unless the figure counts claims of one status, which is then given.
 */
export const countPoint = (ids: readonly string[], x: string, status: Status = 'documented'): FigurePoint => ({
  x,
  y: ids.length,
  derivation: { operation: 'count', inputs: [...ids] },
  status,
})

/** Points of a series as an index, its point at `base` = 100. Dates without a value are left out. */
export function indexPoints(data: Dataset, seriesId: string, base: string, range: DateRange = { from: base }): FigurePoint[] {
  const series = seriesOf(data, seriesId)
  const first = series.points.find((p) => p.asOf === base)
  if (!first) throw new Error(`figure: series "${seriesId}" has no point at ${base} to be 100`)
  return series.points
    .filter((p) => (range.from === undefined || p.asOf >= range.from) && (range.until === undefined || p.asOf <= range.until))
    .map((p) => {
      const inputs = [pointClaimId(series, first), pointClaimId(series, p)]
      return { x: p.asOf, y: (p.value / first.value) * 100, derivation: { operation: 'index', inputs }, ...statusOf(data, inputs) }
    })
}
