import { companyClaims } from '#domain/company-claims.ts'
import type { ClaimAnswer } from '#schema/api.ts'
import type { Dataset } from '#schema/dataset.ts'
import { plainText } from '#schema/rich-text.ts'
import { figuresUsing } from './figure.ts'
import { type Context, resolveTemplate } from './rich.ts'

type Use = ClaimAnswer['usedIn'][number]

/** Where a claim appears: figures, questions, companies, the article, policies and terms. */
export function usesOf(id: string, context: Context): Use[] {
  const { data, locale } = context
  const words = data.wording[locale]
  const label = (template: string | undefined, fallback: string) =>
    template === undefined ? fallback : plainText(resolveTemplate(template, context))
  return [
    ...figuresUsing(id, context).map((f): Use => ({ kind: 'figure', id: f.id, label: f.title })),
    ...[...data.questions.values()]
      .filter((q) => Object.values(q.answers).some((a) => a.claims.includes(id)))
      .map((q): Use => ({ kind: 'question', id: q.id, label: label(words?.questions[q.id]?.question, q.id) })),
    ...[...data.companies.values()]
      .filter((c) => companyUses(c.id, id, data))
      .map((c): Use => ({ kind: 'company', id: c.id, label: words?.companies[c.id]?.name ?? c.id })),
    ...[...data.statements.values()]
      .filter((s) => [...s.claims, ...s.for, ...s.against].includes(id))
      .map((s): Use => ({ kind: 'article', id: s.id, label: label(words?.article[s.id]?.paraphrase, s.id) })),
    ...[...data.policies.values()]
      .filter((p) => p.claims.includes(id))
      .map((p): Use => ({ kind: 'policy', id: p.id, label: label(words?.policies[p.id]?.title, p.id) })),
    ...[...data.terms.values()]
      .filter((t) => t.claims.includes(id))
      .map((t): Use => ({ kind: 'term', id: t.id, label: label(words?.terms[t.id]?.term, t.id) })),
  ]
}

function companyUses(company: string, claim: string, data: Dataset): boolean {
  const c = data.companies.get(company)
  return c !== undefined && companyClaims(c).includes(claim)
}
