import { useQuery } from '@tanstack/react-query'
import type { PairAsked } from './planned-pair.tsx'
import { QueryView } from '#blocks/query/query-view.tsx'
import { resourceQuery } from '#data/resource.ts'
import { useI18n } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import { PlannedPair } from './planned-pair.tsx'

/**
 * Shown while there is no comparison to show: goes to the pair's only address, explains what is wrong with this one, or says what failed.
 * @param props.comparison the answer that is still missing
 */
export function PairFallback({ a, b, comparison }: PairAsked) {
  const { locale, m } = useI18n(COMPANY)
  const companies = useQuery(resourceQuery('companies', locale))
  if (companies.data) return <PlannedPair a={a} b={b} comparison={comparison} all={companies.data} />
  return (
    <div className="wrap message-page">
      <h1>{m.company.compareTitle}</h1>
      <QueryView query={companies} resource="companies" height="page">
        {() => null}
      </QueryView>
    </div>
  )
}
