import './indicators.css'
import { useQuery } from '@tanstack/react-query'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { usePageHead } from '#blocks/navigation/page-head.tsx'
import { QueryView } from '#blocks/query/query-view.tsx'
import { resourceQuery } from '#data/resource.ts'
import { useI18n } from '#i18n/context.tsx'
import { COUNTRIES } from '#i18n/messages/countries/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { paths } from '#url/paths.ts'
import { Brief } from './brief.tsx'

/** `/indicators/brief?items=…`: the picked measures as a page to print or save. */
export function BriefScreen() {
  const { locale, m } = useI18n(COUNTRIES, SHELL)
  const query = useQuery(resourceQuery('indicators', locale))
  usePageHead({ title: m.countries.brief.title, description: m.countries.brief.description })
  return (
    <div className="wrap indicators indicators-brief">
      <nav className="indicators-crumbs no-print" aria-label={m.shell.breadcrumb}>
        <AppLink to={paths.indicators()}>{m.countries.page.all}</AppLink>
      </nav>
      <p className="indicators-kicker">{m.countries.brief.title}</p>
      <h1>{m.countries.brief.heading}</h1>
      <QueryView query={query} resource="indicators" height="page">
        {(answer) => <Brief answer={answer} />}
      </QueryView>
    </div>
  )
}
