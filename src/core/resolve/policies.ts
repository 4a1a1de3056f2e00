import { lastDay } from '#domain/partial-date.ts'
import type { PoliciesAnswer, PolicyAnswer, PolicyPageAnswer } from '#schema/api-screens.ts'
import type { Policy } from '#schema/content.ts'
import type * as v from 'valibot'
import { inTurn } from './mark-terms.ts'
import { type Context, resolveTemplate } from './rich.ts'
import { claimsById, resolveSource } from './summary.ts'

/** A law, plan, ruling or bill in the words of a language, with its documents and the companies whose page names it. */
export function resolvePolicy(policy: Policy, { data, ...rest }: Context): PolicyAnswer {
  const context = { data, ...rest }
  const all = data.wording[context.locale]
  const words = all?.policies[policy.id]
  return {
    id: policy.id,
    country: policy.country,
    level: policy.level,
    date: policy.date,
    status: policy.status,
    title: resolveTemplate(words?.title ?? policy.title, context),
    originalTitle: policy.title,
    summary: resolveTemplate(words?.summary ?? '—', context),
    claims: policy.claims,
    sources: policy.sources.flatMap((u) => resolveSource(u.source, context) ?? []),
    duties: policy.duties,
    companies: [...data.companies.values()]
      .filter((c) => c.policies.includes(policy.id))
      .sort((a, b) => a.order - b.order)
      .map((c) => ({ id: c.id, name: all?.companies[c.id]?.name ?? c.id })),
  }
}

/** All policies, newest first: by the last day that their date can mean, then in the order of the content. */
export const resolvePolicies = (context: Context): v.InferOutput<typeof PoliciesAnswer> => ({
  policies: [...context.data.policies.values()].sort((a, b) => lastDay(b.date) - lastDay(a.date)).map((p) => resolvePolicy(p, context)),
})

/** One policy with the claims that it cites or that cite it; null when there is none of that id. */
export function resolvePolicyPage(id: string, context: Context): PolicyPageAnswer | null {
  const policy = context.data.policies.get(id)
  if (!policy) return null
  const answer = resolvePolicy(policy, context)
  return { policy: { ...answer, summary: inTurn(context)(answer.summary) }, claims: claimsById(policy.claims, context) }
}
