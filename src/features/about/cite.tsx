import { useQuery } from '@tanstack/react-query'
import { QueryView } from '#blocks/query/query-view.tsx'
import { resourceQuery } from '#data/resource.ts'
import { Part } from './part.tsx'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { ABOUT } from '#i18n/messages/about/namespace.ts'
import { CiteDataset } from './cite-dataset.tsx'

/** Version of the dataset, its licence and a citation to copy. */
export function Cite() {
  const { cite } = useMessages(ABOUT).about
  const query = useQuery(resourceQuery('dataset', useLocale()))
  return (
    <Part id="cite" heading={cite.heading} text={[cite.text]}>
      <QueryView query={query} resource="dataset" height="line">
        {(dataset) => <CiteDataset dataset={dataset} />}
      </QueryView>
    </Part>
  )
}
