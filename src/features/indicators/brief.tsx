import { AppLink, usePageValue, useSetSearch } from '#blocks/navigation/navigation.tsx'
import { publicUrl } from '#blocks/navigation/public-url.ts'
import { PageRests } from '#blocks/claim/page-rests.tsx'
import { standingOf } from '#domain/indicator/pair.ts'
import { formatCount } from '#i18n/format-count.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatDate } from '#i18n/format-date.ts'
import { COUNTRIES } from '#i18n/messages/countries/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { IndicatorsAnswer } from '#schema/api-indicators.ts'
import { Notice } from '#ui/notice.tsx'
import { readItems, toggleItem } from '#url/indicators-search.ts'
import { paths } from '#url/paths.ts'
import { type SearchNotice, withSearch } from '#url/search.ts'
import { BriefItem } from './brief-item.tsx'
import { BriefActions } from './brief-actions.tsx'
import { BriefMissing } from './brief-missing.tsx'
import { restsOf } from './rests.ts'

/** The brief of the measures that the address names: one page for the pair of countries, for paper and for a memo. */
export function Brief({ answer: { indicators, version, asOf } }: { answer: IndicatorsAnswer }) {
  const { locale, m } = useI18n(COUNTRIES, SHELL)
  const words = m.countries.brief
  const search = usePageValue((page) => page.search) ?? ''
  const notices: SearchNotice[] = []
  const items = readItems(new URLSearchParams(search), new Set(indicators.map((i) => i.id)), notices)
  const rows = items.flatMap((id) => indicators.find((i) => i.id === id) ?? [])
  const setSearch = useSetSearch()
  const told = notices.map((n) => (
    <Notice key={n.value}>
      <p data-count="">{m.shell.notices.badParameter(n)}</p>
    </Notice>
  ))
  const toList = <AppLink to={paths.indicators() + withSearch('', { items: items.join(',') || null })}>{words.toList}</AppLink>
  if (rows.length === 0)
    return (
      <>
        {told}
        <p className="measure">{words.empty}</p>
        <p>{toList}</p>
      </>
    )
  const stamp = { version, asOf, address: publicUrl(paths.indicatorBrief() + withSearch('', { items: items.join(',') }), locale) }
  const count = (...standings: string[]) => formatCount(rows.filter((r) => standings.includes(standingOf(r.verdict))).length, locale)
  return (
    <>
      {told}
      <p className="indicators-finding" data-count="">
        {words.made({
          count: formatCount(rows.length, locale),
          comparable: count('comparable'),
          care: count('with-care'),
          rest: count('not-comparable', 'one-country'),
        })}
      </p>
      <p className="indicators-bar no-print">
        <BriefActions rows={rows} stamp={stamp} />
        {toList}
      </p>
      {rows.map((row) => (
        <BriefItem key={row.id} row={row} onRemove={() => setSearch({ items: toggleItem(items, row.id) }, { replace: true })} />
      ))}
      <BriefMissing rows={rows} />
      <PageRests rests={restsOf(rows)} />
      <p className="small quiet" data-count="">
        {words.stamp({ ...stamp, asOf: formatDate(asOf, locale) })}
      </p>
    </>
  )
}
