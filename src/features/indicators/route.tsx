import './indicators.css'
import { useQuery } from '@tanstack/react-query'
import { usePageHead } from '#blocks/navigation/page-head.tsx'
import { QueryView } from '#blocks/query/query-view.tsx'
import { resourceQuery } from '#data/resource.ts'
import { useI18n } from '#i18n/context.tsx'
import { COUNTRIES } from '#i18n/messages/countries/namespace.ts'
import { IndicatorList } from './indicator-list.tsx'

/** `/indicators`: every measure with a US or Chinese series, and whether the two numbers may be compared. */
export function IndicatorsScreen() {
  const { locale, m } = useI18n(COUNTRIES)
  const query = useQuery(resourceQuery('indicators', locale))
  usePageHead({ title: m.countries.title, description: m.countries.description })
  return (
    <div className="wrap indicators">
      <p className="indicators-kicker">{m.countries.kicker}</p>
      <h1>{m.countries.title}</h1>
      <QueryView query={query} resource="indicators" height="page">
        {(answer) => <IndicatorList answer={answer} />}
      </QueryView>
    </div>
  )
}
