import { compareClaims } from '#domain/comparand.ts'
import type { ComparisonAnswer } from '#schema/api-screens.ts'
import { resolveFigureList } from './figure.ts'
import type { Context } from './rich.ts'
import { resolveCompany } from './companies.ts'

/** Ids of two companies in their one order, that of the cards. */
export function orderedPair(a: string, b: string, context: Context): [string, string] {
  const order = (id: string) => context.data.companies.get(id)?.order ?? 0
  return order(a) <= order(b) ? [a, b] : [b, a]
}

/** Pairs of companies, each once and in its one order. */
export function companyPairs(context: Context): { a: string; b: string }[] {
  const ids = [...context.data.companies.keys()]
  const pairs = ids.flatMap((one) => ids.filter((other) => other !== one).map((other) => orderedPair(one, other, context)))
  return [...new Map(pairs.map(([a, b]) => [`${a}/${b}`, { a, b }])).values()]
}

/** What stands between two companies: their lead figures read against each other, and the figures in which both stand. */
export function resolveComparison(a: string, b: string, context: Context): ComparisonAnswer | null {
  const [first, second] = [resolveCompany(a, context), resolveCompany(b, context)]
  if (!first || !second) return null
  const [leadA, leadB] = [first, second].map((c) => context.data.claims.get(c.card.lead))
  return {
    a,
    b,
    leads: leadA && leadB ? compareClaims(leadA, leadB, context.data) : null,
    figures: resolveFigureList(context)
      .filter((f) => f.theme !== 'evidence' && f.companies.includes(a) && f.companies.includes(b))
      .map((f) => f.id),
  }
}
