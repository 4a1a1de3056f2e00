import type { Company } from '#schema/content-company.ts'
import type { Dataset } from '#schema/dataset.ts'
import { derive, isDerivation } from '../arithmetic.ts'
import { parseClaimRef, quantityOf } from '../quantity-of.ts'
import type { Problem } from './problem.ts'

/** What the first screen of a company points at exists: its claims, its numbers, its sentences, the series it draws instead of a headcount. */
export function caseProblems(company: Company, data: Dataset): Problem[] {
  const where = `companies/${company.id}`
  const { said, moves, numbers, say, otherSeries } = company.case
  const problems: Problem[] = []
  const report = (what: string) => problems.push({ where, what })
  for (const { claim: id } of [...said, ...moves]) if (!data.claims.has(id)) report(`unknown claim "${id}"`)
  for (const { claim: id } of said)
    if (data.claims.get(id)?.attribution === null)
      report(`"${id}" stands under what was said about the reason, but its attribution is null`)
  for (const { claim: id } of moves) if (data.claims.get(id)?.quantity === null) report(`"${id}" is a cut or hire without a number`)
  for (const number of numbers) {
    if (numbers.filter((n) => n.id === number.id).length > 1) report(`number "${number.id}" stands twice in the case`)
    const units = new Set((number.picture?.values ?? []).map((ref) => unitOf(ref, data)))
    if (units.has(null)) report(`picture of "${number.id}" names a number that does not exist`)
    else if (units.size > 1) report(`picture of "${number.id}" mixes units`)
  }
  if (otherSeries !== undefined && !data.series.has(otherSeries)) report(`unknown series "${otherSeries}"`)
  for (const [kind, id] of Object.entries(say ?? {}))
    if (!company.safe.some((s) => s.id === id && s.safe === (kind === 'safe'))) report(`no ${kind} sentence "${id}"`)
  return problems
}

/** Unit of "claim:id", "claim:id.key" or "check:id"; null for one that does not exist. */
function unitOf(ref: string, data: Dataset): string | null {
  const [kind, rest = ''] = ref.split(':')
  if (kind === 'check') {
    const check = data.checks.get(rest)
    const result = check ? derive(check, data.claims) : null
    return result && isDerivation(result) ? result.result.unit : null
  }
  const { id, key } = parseClaimRef(rest)
  const claim = data.claims.get(id)
  return (claim ? quantityOf(claim, key)?.unit : null) ?? null
}
