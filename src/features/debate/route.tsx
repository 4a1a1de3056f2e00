import './debate.css'
import { useQuery } from '@tanstack/react-query'
import { DebateList } from '#blocks/debate/debate-list.tsx'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { usePageHead } from '#blocks/navigation/page-head.tsx'
import { QueryView } from '#blocks/query/query-view.tsx'
import { DataError } from '#data/errors.ts'
import { resourceQuery } from '#data/resource.ts'
import { useI18n } from '#i18n/context.tsx'
import { DEBATE } from '#i18n/messages/debate/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { plainText } from '#schema/rich-text.ts'
import { paths } from '#url/paths.ts'
import { DebateSheet } from './debate-sheet.tsx'

const isMissing = (error: unknown) => error instanceof DataError && error.failure.kind === 'http' && error.failure.status === 404

/** `/study/debate/{question}`: both sides of one question on one sheet. */
export function DebateScreen({ id }: { id: string }) {
  const { locale, m } = useI18n(DEBATE, SHELL)
  const words = m.debate
  const query = useQuery(resourceQuery('debates/:id', locale, { id }))
  const missing = isMissing(query.error)
  const question = query.data ? plainText(query.data.question) : null
  usePageHead({
    title: missing ? m.shell.notFound.title : question === null ? words.kicker : `${words.kicker}${m.shell.colon}${question}`,
    description: words.description,
    ...(missing ? { robots: 'noindex' as const } : {}),
  })
  return (
    <div className="wrap debate">
      <p className="debate-kicker">
        <AppLink to={paths.study()}>{m.shell.nav.study}</AppLink> / {words.kicker}
      </p>
      {missing ? (
        <>
          <h1>{m.shell.notFound.title}</h1>
          <p data-count="">{words.unknown({ id })}</p>
        </>
      ) : (
        <QueryView query={query} resource={`debates/${id}`} height="page">
          {(answer) => <DebateSheet answer={answer} />}
        </QueryView>
      )}
      <section className="no-print debate-others">
        <h2>{words.others}</h2>
        <DebateList except={id} />
      </section>
    </div>
  )
}
