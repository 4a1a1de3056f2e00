import type { UseQueryResult } from '@tanstack/react-query'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { QueryView } from '#blocks/query/query-view.tsx'
import type { DatasetAnswer } from '#schema/api-narratives.ts'
import { paths } from '#url/paths.ts'
import { useMessages } from '#i18n/context.tsx'
import { METHOD } from '#i18n/messages/method/namespace.ts'
import { DatasetCounts } from './counts.tsx'

/** What the dataset holds at this moment. */
export function Now({ query }: { query: UseQueryResult<DatasetAnswer> }) {
  const words = useMessages(METHOD).method
  return (
    <section className="method-now" aria-labelledby="now-heading">
      <h2 id="now-heading">{words.now.heading}</h2>
      <QueryView query={query} resource="dataset" height="line">
        {({ counts }) => <DatasetCounts counts={counts} />}
      </QueryView>
      <p className="no-print">
        <AppLink to={paths.evidence()}>{words.now.more}</AppLink>
      </p>
    </section>
  )
}
