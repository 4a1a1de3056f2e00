import './load-bearing.css'
import { useQuery } from '@tanstack/react-query'
import { AppLink, usePageValue } from '#blocks/navigation/navigation.tsx'
import { usePageHead } from '#blocks/navigation/page-head.tsx'
import { QueryView } from '#blocks/query/query-view.tsx'
import { resourceQuery } from '#data/resource.ts'
import { useI18n } from '#i18n/context.tsx'
import { LOAD_BEARING } from '#i18n/messages/load-bearing/namespace.ts'
import type { LoadBearingAnswer } from '#schema/api-load-bearing.ts'
import { Notice } from '#ui/notice.tsx'
import { readLoadBearingSearch } from '#url/load-bearing-search.ts'
import { paths } from '#url/paths.ts'
import { Ranking } from './ranking.tsx'

/** `/method/load-bearing`: what falls when one source or one claim is taken away, ranked for the whole argument. */
export function LoadBearingScreen() {
  const { locale, m } = useI18n(LOAD_BEARING)
  const words = m.loadBearing
  const query = useQuery(resourceQuery('load-bearing', locale))
  usePageHead({ title: words.title, description: words.description })
  return (
    <div className="wrap load-bearing">
      <p className="no-print">
        <AppLink to={paths.method()}>{words.toMethod}</AppLink>
      </p>
      <h1>{words.title}</h1>
      <p className="lead measure">{words.lead}</p>
      <p className="measure">{words.limits}</p>
      <QueryView query={query} resource="load-bearing" height="page">
        {(answer) => <Rankings answer={answer} />}
      </QueryView>
      <section>
        <h2>{words.how}</h2>
        <ul className="measure">
          {words.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}

/** Both lists, with the document that the address names open and in view; one that is not in the list is explained. */
function Rankings({ answer }: { answer: LoadBearingAnswer }) {
  const { m } = useI18n(LOAD_BEARING)
  const search = usePageValue((page) => page.search) ?? ''
  const { source, notices } = readLoadBearingSearch(new URLSearchParams(search), new Set(answer.sources.ranked.map((s) => s.id)))
  return (
    <>
      {notices.map((n) => (
        <Notice key={n.parameter}>
          <p data-count="">{m.loadBearing.unknownSource({ id: n.value })}</p>
        </Notice>
      ))}
      <Ranking kind="source" answer={answer} chosen={source} />
      <Ranking kind="claim" answer={answer} chosen={null} />
    </>
  )
}
