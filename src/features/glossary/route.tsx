import './glossary.css'
import { useQuery } from '@tanstack/react-query'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { usePageHead } from '#blocks/navigation/page-head.tsx'
import { QueryView } from '#blocks/query/query-view.tsx'
import { DataError } from '#data/errors.ts'
import { resourceQuery } from '#data/resource.ts'
import { useI18n } from '#i18n/context.tsx'
import { GLOSSARY } from '#i18n/messages/glossary/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { plainText } from '#schema/rich-text.ts'
import { paths } from '#url/paths.ts'
import { TermList } from './term-list.tsx'
import { TermPage } from './term-page.tsx'

/** `/glossary`: every term, by letter. */
export function GlossaryScreen() {
  const { locale, m } = useI18n(GLOSSARY)
  const query = useQuery(resourceQuery('terms', locale))
  usePageHead({ title: m.glossary.title, description: m.glossary.description })
  return (
    <div className="wrap glossary">
      <h1>{m.glossary.title}</h1>
      <p className="lead measure">{m.glossary.lead}</p>
      <QueryView query={query} resource="terms" height="page">
        {({ terms }) => <TermList terms={terms} />}
      </QueryView>
    </div>
  )
}

const isMissing = (error: unknown) => error instanceof DataError && error.failure.kind === 'http' && error.failure.status === 404

/** `/glossary/{id}`: one term in three languages, with its example and the terms around it. */
export function TermScreen({ id }: { id: string }) {
  const { locale, m } = useI18n(GLOSSARY, SHELL)
  const query = useQuery(resourceQuery('terms/:id', locale, { id }))
  const missing = isMissing(query.error)
  const term = query.data?.term
  usePageHead({
    title: missing ? m.shell.notFound.title : term ? plainText(term.term) : m.glossary.title,
    description: term ? plainText(term.definition) : m.glossary.description,
    ...(missing ? { robots: 'noindex' as const } : {}),
  })
  return (
    <div className="wrap glossary">
      <p className="glossary-back no-print">
        <AppLink to={paths.glossary()}>{m.glossary.all}</AppLink>
      </p>
      {missing ? (
        <>
          <h1>{m.shell.notFound.title}</h1>
          <p data-count="">{m.glossary.unknown({ id })}</p>
        </>
      ) : (
        <QueryView query={query} resource={`terms/${id}`} height="page">
          {(answer) => <TermPage answer={answer} />}
        </QueryView>
      )}
    </div>
  )
}
