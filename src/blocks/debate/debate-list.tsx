import './debate-list.css'
import { useQuery } from '@tanstack/react-query'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { QueryView } from '#blocks/query/query-view.tsx'
import { resourceQuery } from '#data/resource.ts'
import { useLocale } from '#i18n/context.tsx'
import { plainText } from '#schema/rich-text.ts'
import { paths } from '#url/paths.ts'

/** Links to the sheets of all questions but one. */
export function DebateList({ except }: { except?: string }) {
  const query = useQuery(resourceQuery('debates', useLocale()))
  return (
    <QueryView query={query} resource="debates" height="panel">
      {({ debates }) => (
        <ul className="debate-list">
          {debates
            .filter((d) => d.id !== except)
            .map((d) => (
              <li key={d.id} data-count="">
                <AppLink to={paths.debate(d.id)}>{plainText(d.question)}</AppLink>
              </li>
            ))}
        </ul>
      )}
    </QueryView>
  )
}
