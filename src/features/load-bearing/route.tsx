import './load-bearing.css'
import { useQuery } from '@tanstack/react-query'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { usePageHead } from '#blocks/navigation/page-head.tsx'
import { QueryView } from '#blocks/query/query-view.tsx'
import { resourceQuery } from '#data/resource.ts'
import { useI18n } from '#i18n/context.tsx'
import { LOAD_BEARING } from '#i18n/messages/load-bearing/namespace.ts'
import { paths } from '#url/paths.ts'
import { Rankings } from './rankings.tsx'

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
        <ul className="measure load-bearing-rules">
          {words.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}
