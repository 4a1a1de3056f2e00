import { formatCount } from '#i18n/format-count.ts'
import type { DatasetAnswer } from '#schema/api-narratives.ts'
import { useI18n, useMessages } from '#i18n/context.tsx'
import { METHOD } from '#i18n/messages/method/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** How many claims, points and sources there are, how many series are overdue, and claims by country. */
export function DatasetCounts({ counts }: { counts: DatasetAnswer['counts'] }) {
  const { locale, m } = useI18n(VOCABULARY)
  const { now } = useMessages(METHOD).method
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
