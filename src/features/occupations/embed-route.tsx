import './occupations.css'
import { useQuery } from '@tanstack/react-query'
import { usePageHead } from '#blocks/navigation/page-head.tsx'
import { QueryView } from '#blocks/query/query-view.tsx'
import { resourceQuery } from '#data/resource.ts'
import { useI18n } from '#i18n/context.tsx'
import { OCCUPATIONS } from '#i18n/messages/occupations/namespace.ts'
import { EmbedPicture } from './embed-picture.tsx'

/** `/embed/occupations`: the picture of the occupations for other people's pages. Everything is in the HTML: it needs no script. */
export function OccupationsEmbedScreen() {
  const { locale, m } = useI18n(OCCUPATIONS)
  const query = useQuery(resourceQuery('occupations', locale))
  usePageHead({ title: m.occupations.title, description: m.occupations.description, robots: 'noindex' })
  return (
    <main className="embed">
      <QueryView query={query} resource="occupations">
        {(answer) => <EmbedPicture answer={answer} />}
      </QueryView>
    </main>
  )
}
