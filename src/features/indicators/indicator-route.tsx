import './indicators.css'
import { useQuery } from '@tanstack/react-query'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { usePageHead } from '#blocks/navigation/page-head.tsx'
import { QueryView } from '#blocks/query/query-view.tsx'
import { DataError } from '#data/errors.ts'
import { resourceQuery } from '#data/resource.ts'
import { useI18n } from '#i18n/context.tsx'
import { COUNTRIES } from '#i18n/messages/countries/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { plainText } from '#schema/rich-text.ts'
import { indicatorFigureId } from '#url/indicator-figure.ts'
import { paths } from '#url/paths.ts'
import { withSearch } from '#url/search.ts'
import { IndicatorPage } from './indicator-page.tsx'

const isMissing = (error: unknown) => error instanceof DataError && error.failure.kind === 'http' && error.failure.status === 404

/** `/indicators/{id}`: one measure in both countries. */
export function IndicatorScreen({ id }: { id: string }) {
  const { locale, m } = useI18n(COUNTRIES, SHELL, VOCABULARY)
  const query = useQuery(resourceQuery('indicators/:id', locale, { id }))
  const missing = isMissing(query.error)
  const figure = useQuery({ ...resourceQuery('figures/:id', locale, { id: indicatorFigureId(id) }), enabled: !missing })
  const row = query.data?.row
  usePageHead({
    title: missing ? m.shell.notFound.title : row ? plainText(row.name) : m.countries.title,
    description: row ? plainText(row.definition) : m.countries.description,
    ...(missing ? { robots: 'noindex' as const } : {}),
  })
  return (
    <div className="wrap indicators">
      <nav className="indicators-crumbs no-print" aria-label={m.shell.breadcrumb}>
        <AppLink to={paths.indicators()}>{m.countries.page.all}</AppLink>
        {row ? (
          <>
            {' / '}
            <AppLink to={paths.indicators() + withSearch('', { theme: row.theme })}>{m.vocabulary.theme[row.theme]}</AppLink>
          </>
        ) : null}
      </nav>
      {missing ? (
        <>
          <h1>{m.shell.notFound.title}</h1>
          <p data-count="">{m.countries.page.unknown({ id })}</p>
        </>
      ) : (
        <QueryView query={query} resource={`indicators/${id}`} height="page">
          {(answer) => (
            <QueryView query={figure} resource={`figures/${indicatorFigureId(id)}`} height="page">
              {(drawn) => <IndicatorPage answer={answer} figure={drawn} />}
            </QueryView>
          )}
        </QueryView>
      )}
    </div>
  )
}
