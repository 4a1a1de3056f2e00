import { useQuery } from '@tanstack/react-query'
import { figureQuery } from '#data/queries.ts'
import { useLocale } from '#i18n/context.tsx'
import { QueryView } from './query-view.tsx'
import { Rich } from './rich.tsx'

type Props = { id: string; headingLevel?: 2 | 3; compact?: boolean }

/** A figure by its id. */
export function FigureById({ id, headingLevel = 3 }: Props) {
  const locale = useLocale()
  const query = useQuery(figureQuery(locale, id))
  const Heading = `h${headingLevel}` as const
  return (
    <QueryView query={query} resource={`figures/${id}`}>
      {(figure) => (
        <figure>
          <Heading>
            <Rich text={figure.title} />
          </Heading>
          <p>
            <Rich text={figure.subtitle} />
          </p>
        </figure>
      )}
    </QueryView>
  )
}
