import './occupations.css'
import { useQuery } from '@tanstack/react-query'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { usePageHead } from '#blocks/navigation/page-head.tsx'
import { QueryView } from '#blocks/query/query-view.tsx'
import { DataError } from '#data/errors.ts'
import { resourceQuery } from '#data/resource.ts'
import { useI18n } from '#i18n/context.tsx'
import { OCCUPATIONS } from '#i18n/messages/occupations/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { paths } from '#url/paths.ts'
import { Finder } from './finder.tsx'
import { OccupationPage } from './occupation-page.tsx'
import { Overview } from './overview.tsx'

/** `/occupations`: groups of occupations by several measures of exposure, how far these agree, and what is missing for China. */
export function OccupationsScreen() {
  const { locale, m } = useI18n(OCCUPATIONS)
  const query = useQuery(resourceQuery('occupations', locale))
  usePageHead({ title: m.occupations.title, description: m.occupations.description })
  return (
    <div className="wrap occupations">
      <h1>{m.occupations.title}</h1>
      <p className="lead">{m.occupations.lead}</p>
      <Finder />
      <QueryView query={query} resource="occupations" height="page">
        {(answer) => <Overview answer={answer} />}
      </QueryView>
    </div>
  )
}

const isMissing = (error: unknown) => error instanceof DataError && error.failure.kind === 'http' && error.failure.status === 404

/** `/occupations/{code}`: where one group stands by every measure. */
export function OccupationScreen({ code }: { code: string }) {
  const { locale, m } = useI18n(OCCUPATIONS, SHELL)
  const query = useQuery(resourceQuery('occupations/:code', locale, { code }))
  const missing = isMissing(query.error)
  const name = query.data?.name
  usePageHead({
    title: missing ? m.shell.notFound.title : (name ?? m.occupations.title),
    description: name === undefined ? m.occupations.description : m.occupations.page.description({ name }),
    ...(missing ? { robots: 'noindex' as const } : {}),
  })
  return (
    <div className="wrap occupations">
      <p className="occupations-back no-print">
        <AppLink to={paths.occupations()}>{m.occupations.page.all}</AppLink>
      </p>
      {missing ? (
        <>
          <h1>{m.shell.notFound.title}</h1>
          <p data-count="">{m.occupations.unknown({ code })}</p>
          <Finder />
        </>
      ) : (
        <QueryView query={query} resource={`occupations/${code}`} height="page">
          {(answer) => <OccupationPage answer={answer} />}
        </QueryView>
      )}
    </div>
  )
}
