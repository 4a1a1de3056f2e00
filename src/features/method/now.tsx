import type { UseQueryResult } from '@tanstack/react-query'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { QueryView } from '#blocks/query/query-view.tsx'
import { useI18n } from '#i18n/full-words.ts'
import { formatCount } from '#i18n/format-count.ts'
import type { DatasetAnswer } from '#schema/api-narratives.ts'
import { paths } from '#url/paths.ts'
import { useWords } from './words.ts'

/** What the dataset holds at this moment. */
export function Now({ query }: { query: UseQueryResult<DatasetAnswer> }) {
  const words = useWords()
  return (
    <section className="method-now" aria-labelledby="now-heading">
      <h2 id="now-heading">{words.now.heading}</h2>
      <QueryView query={query} resource="dataset" height="line">
        {({ counts }) => <Counts counts={counts} />}
      </QueryView>
      <p className="no-print">
        <AppLink to={paths.evidence()}>{words.now.more}</AppLink>
      </p>
    </section>
  )
}

function Counts({ counts }: { counts: DatasetAnswer['counts'] }) {
  const { locale, m } = useI18n()
  const { now } = useWords()
  const n = (count: number) => formatCount(count, locale)
  const names: Readonly<Record<string, string>> = m.vocabulary.countries
  const countries = Object.keys(names).filter((c) => c in counts.byCountry)
  const others = Object.keys(counts.byCountry).filter((c) => !(c in names))
  return (
    <>
      <p data-count>{now.claims({ claims: n(counts.claims), points: n(counts.points), sources: n(counts.sources) })}</p>
      <p data-count>{now.due({ expected: n(counts.series.expected), overdue: n(counts.series.overdue) })}</p>
      <dl className="method-counts" aria-label={now.byCountry}>
        {[...countries, ...others].map((country) => (
          <div key={country}>
            <dt>{names[country] ?? country}</dt>
            <dd data-count>{n(counts.byCountry[country] ?? 0)}</dd>
          </div>
        ))}
      </dl>
      <p className="small quiet">{now.world}</p>
    </>
  )
}
