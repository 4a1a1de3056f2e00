import { compareDates } from '#domain/partial-date.ts'
import { companyClaims } from '#domain/company-claims.ts'
import { parseClaimRef } from '#domain/quantity-of.ts'
import { resolvePolicy } from './policies.ts'
import type { CompanyCard } from '#schema/api-narratives.ts'
import type { CompaniesAnswer, CompanyAnswer } from '#schema/api-screens.ts'
import type { CheckAnswer, SourceAnswer } from '#schema/api.ts'
import { resolveCheck } from './check.ts'
import { pageRests } from './load-bearing.ts'
import { resolveCase, saidOrAsOf } from './company-case.ts'
import { claimsById, resolveSource } from './summary.ts'
import { resolveFigureList } from './figure.ts'
import { resolveSearchLog } from './remarks.ts'
import { inTurn } from './mark-terms.ts'
import { onceForEach } from './once.ts'
import { type Context, resolveTemplate } from './rich.ts'
import { toldOfCompany } from './told.ts'
import { resolveSeries } from './series.ts'

function resolveCard(id: string, context: Context): CompanyCard | null {
  const company = context.data.companies.get(id)
  const words = context.data.wording[context.locale]?.companies[id]
  if (!company || !words) return null
  return {
    id,
    country: company.country,
    name: words.name,
    otherName: words.otherName,
    headline: resolveTemplate(words.headline, context),
    mechanism: resolveTemplate(words.mechanism, context),
    lead: company.lead,
    headcount: resolveSeries(company.headcountSeries, context),
    headcountSearch: resolveSearchLog(company.headcountSearch, context),
  }
}

/** Cards in the order of the content, US first as in the article. */
export const resolveCards = (context: Context): CompanyCard[] =>
  [...context.data.companies.values()].sort((a, b) => a.order - b.order).flatMap((c) => resolveCard(c.id, context) ?? [])

/** The claim of the newest headcount, whose status the end of the line shows. */
const lastPoint = (card: CompanyCard): string[] => card.headcount?.points.slice(-1).map((p) => p.claim) ?? []

/** All companies' cards, with the claims that the cards name. */
export function resolveCompanies(context: Context): CompaniesAnswer {
  const companies = resolveCards(context)
  return {
    companies,
    claims: claimsById(
      companies.flatMap((c) => [c.lead, ...lastPoint(c)]),
      context,
    ),
  }
}

function sourcesOf(ids: readonly string[], context: Context): CompanyAnswer['sources'] {
  const found = new Map<string, { source: SourceAnswer; claims: string[] }>()
  for (const id of ids)
    for (const use of context.data.claims.get(id)?.sources ?? []) {
      const source = resolveSource(use.source, context)
      if (!source) continue
      const known = found.get(source.id)
      if (known) known.claims.push(id)
      else found.set(source.id, { source, claims: [id] })
    }
  return [...found.values()].sort((a, b) => b.claims.length - a.claims.length || a.source.publisher.localeCompare(b.source.publisher, 'en'))
}

/** A company's whole page. Null for an unknown id. */
export const resolveCompany = onceForEach((id: string, context): CompanyAnswer | null => {
  const { data } = context
  const company = data.companies.get(id)
  const card = resolveCard(id, context)
  const words = data.wording[context.locale]?.companies[id]
  if (!company || !card || !words) return null
  const own = [...data.claims.values()].filter((c) => c.company === id && !c.point)
  const claimIds = own.sort((a, b) => compareDates(b.asOf, a.asOf) || (a.id < b.id ? -1 : 1)).map((c) => c.id)
  const named = [...companyClaims(company), ...company.case.said.map((s) => s.claim), ...company.case.moves.map((m) => m.claim)]
  // Things stand at the day they were said; a statement about a later year is no event of that year.
  const dateOf = (claim: string) => {
    const record = data.claims.get(claim)
    return record ? saidOrAsOf(record) : ''
  }
  const checks: Record<string, CheckAnswer> = {}
  for (const check of data.checks.values()) {
    if (!check.inputs.some((ref) => data.claims.get(parseClaimRef(ref).id)?.company === id)) continue
    const answer = resolveCheck(check.id, context)
    if (answer) checks[check.id] = answer
  }
  const policies = [...data.policies.values()].filter((p) => company.policies.includes(p.id)).map((p) => resolvePolicy(p, context))
  const mark = inTurn(context)
  const first = resolveCase(company, context)
  return {
    card,
    case: { ...first, finding: mark(first.finding), numbers: first.numbers.map((n) => ({ ...n, note: mark(n.note) })) },
    told: toldOfCompany(id, context),
    summary: resolveTemplate(words.summary, context),
    headcountNote: words.headcountNote === undefined ? null : mark(resolveTemplate(words.headcountNote, context)),
    questions: company.questions.map((q) => ({
      id: q.id,
      answer: mark(resolveTemplate(words.questions[q.id] ?? '—', context)),
      claims: q.claims,
      notFound: resolveSearchLog(q.notFound, context),
    })),
    timeline: [...company.timeline].sort((a, b) => compareDates(dateOf(a), dateOf(b))),
    reasons: company.reasons,
    safe: company.safe.map((s) => ({ id: s.id, safe: s.safe, text: resolveTemplate(words.safe[s.id] ?? '—', context), claims: s.claims })),
    rests: pageRests(claimIds, { of: 'company', owner: id }, context),
    policies,
    figures: resolveFigureList(context)
      .filter((f) => f.id.startsWith(`${id}-`))
      .map((f) => f.id),
    claimIds,
    claims: claimsById([...claimIds, ...lastPoint(card), ...named, ...policies.flatMap((p) => p.claims)], context),
    checks,
    sources: sourcesOf(claimIds, context),
  }
})
