import { Sentences } from '#blocks/text/sentences.tsx'
import { AppLink, usePageValue, useSetSearch } from '#blocks/navigation/navigation.tsx'
import { standingOf } from '#domain/indicator/pair.ts'
import { formatCount } from '#i18n/format-count.ts'
import { useI18n } from '#i18n/context.tsx'
import { COUNTRIES } from '#i18n/messages/countries/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { IndicatorsAnswer } from '#schema/api-indicators.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { readIndicatorsSearch, toggleItem } from '#url/indicators-search.ts'
import { paths } from '#url/paths.ts'
import { withSearch } from '#url/search.ts'
import { Filters } from './filters.tsx'
import { Matrix } from './matrix.tsx'
import { Rows } from './rows.tsx'
import { fits, inOrder } from './sort.ts'
import { TakeRows } from './take.tsx'

/** The finding, the picture of what can be compared, and the list with its filters and its selection. */
export function IndicatorList({ answer: { indicators, version } }: { answer: IndicatorsAnswer }) {
  const { locale, m } = useI18n(COUNTRIES, VOCABULARY, SHELL)
  const setSearch = useSetSearch()
  const search = usePageValue((page) => page.search) ?? ''
  const { filters, sort, items, notices } = readIndicatorsSearch(new URLSearchParams(search), new Set(indicators.map((i) => i.id)))
  const shown = indicators.filter((row) => fits(row, filters))
  const { sorted, without } = inOrder(shown, sort)
  const count = (standing: string) => formatCount(indicators.filter((i) => standingOf(i.verdict) === standing).length, locale)
  const pick = (id: string) => setSearch({ items: toggleItem(items, id) }, { replace: true })
  const table = { items, onPick: pick, version }
  return (
    <>
      {notices.map((n) => (
        <Notice key={n.parameter + n.value}>
          <p data-count="">{m.shell.notices.badParameter(n)}</p>
        </Notice>
      ))}
      <p className="indicators-finding" data-count="">
        {m.countries.finding({
          both: formatCount(indicators.filter((i) => i.verdict !== null).length, locale),
          comparable: count('comparable'),
          care: count('with-care'),
          not: count('not-comparable'),
        })}
      </p>
      <p className="measure" data-count="">
        <Sentences>
          {m.countries.lead({ one: count('one-country') })}
          {m.countries.rule}
        </Sentences>
      </p>
      <Matrix rows={indicators} />
      <Filters rows={indicators} shown={shown.length} filters={filters} sort={sort} />
      <div className="indicators-bar no-print">
        <span>{m.countries.take}</span> <TakeRows rows={[...sorted, ...without]} version={version} />
        {items.length === 0 ? null : (
          <span className="indicators-picked" data-count="">
            {m.countries.selection({ count: formatCount(items.length, locale) })}{' '}
            <AppLink to={paths.indicatorBrief() + withSearch('', { items: items.join(',') })}>{m.countries.toBrief}</AppLink>{' '}
            <Button look="quiet" onClick={() => setSearch({ items: null })}>
              {m.countries.clearSelection}
            </Button>
          </span>
        )}
      </div>
      {shown.length === 0 ? <p>{m.countries.filter.none}</p> : null}
      {sorted.length > 0 ? <Rows rows={sorted} byTheme={sort === 'theme'} {...table} /> : null}
      {without.length > 0 ? (
        <section className="indicators-without">
          <h2>{m.countries.unsorted}</h2>
          <Rows rows={without} byTheme={false} {...table} />
        </section>
      ) : null}
    </>
  )
}
