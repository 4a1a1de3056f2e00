import type { Dataset } from '#schema/dataset.ts'
import { derive, isDerivation } from '#domain/arithmetic.ts'
import { parseClaimRef, quantityOf } from '#domain/quantity-of.ts'
import type { Problem } from './problem.ts'

/** Declared arithmetic recomputes. */
export function checkProblems(data: Dataset): Problem[] {
  const problems: Problem[] = []
  for (const check of data.checks.values()) {
    const say = (what: string) => problems.push({ where: `checks/${check.id}`, what })
    const result = derive(check, data.claims)
    if (!isDerivation(result)) {
      say(`${result.problem} at "${result.ref}"`)
      continue
    }
    if (!check.restates) continue
    const { id, key } = parseClaimRef(check.restates.claim)
    const claim = data.claims.get(id)
    const stated = claim ? quantityOf(claim, key) : null
    if (!stated) say(`restates "${check.restates.claim}", which has no value`)
    else if (Math.abs(stated.value - result.result.value) > check.restates.tolerance)
      say(`computes ${result.result.value}, but "${check.restates.claim}" says ${stated.value}`)
  }
  return problems
}
