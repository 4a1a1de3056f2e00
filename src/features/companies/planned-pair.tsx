import type { UseQueryResult } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useGo, usePage } from '#blocks/navigation/navigation.tsx'
import { QueryView } from '#blocks/query/query-view.tsx'
import type { CompaniesAnswer } from '#schema/api-screens.ts'
import { href, paths } from '#url/paths.ts'
import { PairMessage } from './pair-message.tsx'
import { planPair } from './pair-order.ts'
import { useI18n } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import { DATA } from '#i18n/messages/data/namespace.ts'

/** Two ids of companies as the address has them, and what was asked for about the pair. */
export type PairAsked = { a: string; b: string; comparison: { query: UseQueryResult<unknown>; resource: string } }

/** What a pair of companies without an answer of its own comes to: the way to the same pair in its order, a word about two equal or unknown ones, else the fault. */
export function PlannedPair({ a, b, comparison, all }: PairAsked & { all: CompaniesAnswer }) {
  const { locale, m } = useI18n(COMPANY, DATA)
  const go = useGo()
  const { search } = usePage()
  const plan = planPair(
    a,
    b,
    all.companies.map((c) => c.id),
  )
  const target = plan.kind === 'redirect' ? href(paths.companyPair(plan.a, plan.b), locale) : null
  useEffect(() => {
    if (target !== null) go(target + search, { replace: true })
  }, [target, search, go])
  if (plan.kind === 'same' || plan.kind === 'unknown') return <PairMessage plan={plan} companies={all.companies} />
  if (plan.kind === 'redirect')
    return (
      <p className="wrap loading loading-page" role="status">
        {m.data.loading}
      </p>
    )
  return (
    <div className="wrap message-page">
      <h1>{m.company.compareTitle}</h1>
      <QueryView query={comparison.query} resource={comparison.resource} height="page">
        {() => null}
      </QueryView>
    </div>
  )
}
