import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { COUNTRIES } from '#i18n/messages/countries/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { useSetSearch } from '#blocks/navigation/navigation.tsx'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { IndicatorRow } from '#schema/api-indicators.ts'
import { STATUSES } from '#schema/vocabulary.ts'
import { Button } from '#ui/button.tsx'
import {
  INDICATOR_FACETS,
  INDICATOR_SORTS,
  INDICATOR_VERDICTS,
  type IndicatorFacet,
  type IndicatorFilters,
  type IndicatorSort,
} from '#url/indicators-search.ts'
import { themesOf } from './groups.ts'
import { standingName } from './matrix.tsx'
import { fits } from './sort.ts'

type Props = { rows: readonly IndicatorRow[]; shown: number; filters: IndicatorFilters; sort: IndicatorSort }

/** Filters and order of the list; every choice is in the address and says how many rows it would leave. */
export function Filters({ rows, shown, filters, sort }: Props) {
  const { locale, m } = useI18n(COUNTRIES, SHELL, VOCABULARY)
  const words = m.countries.filter
  const setSearch = useSetSearch()
  const choices: Record<IndicatorFacet, readonly { value: string; label: string }[]> = {
    theme: themesOf(rows).map((value) => ({ value, label: m.vocabulary.theme[value] })),
    verdict: INDICATOR_VERDICTS.map((value) => ({ value, label: standingName(value, m) })),
    status: STATUSES.map((value) => ({ value, label: m.vocabulary.statusShort[value] })),
  }
  const left = (facet: IndicatorFacet, value: string) =>
    // The values of a select come from the lists above.
    formatCount(rows.filter((r) => fits(r, { ...filters, [facet]: value } as IndicatorFilters)).length, locale)
  const isNarrowed = INDICATOR_FACETS.some((f) => filters[f] !== null) || filters.both
  return (
    <form className="indicators-filters no-print" onSubmit={(event) => event.preventDefault()}>
      {INDICATOR_FACETS.map((facet) => (
        <label key={facet}>
          <span>{words[facet]}</span>
          <select value={filters[facet] ?? ''} onChange={(event) => setSearch({ [facet]: event.target.value || null })}>
            <option value="">{words.all}</option>
            {choices[facet].map(({ value, label }) => (
              <option key={value} value={value}>
                {`${label}${m.shell.bracketOpen}${left(facet, value)}${m.shell.bracketClose}`}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label>
        <span>{words.sort}</span>
        <select value={sort} onChange={(event) => setSearch({ sort: event.target.value === 'theme' ? null : event.target.value })}>
          {INDICATOR_SORTS.map((value) => (
            <option key={value} value={value}>
              {m.countries.sort[value]}
            </option>
          ))}
        </select>
      </label>
      <label className="indicators-check">
        <input type="checkbox" checked={filters.both} onChange={(event) => setSearch({ both: event.target.checked ? 'yes' : null })} />
        <span>{words.both}</span>
      </label>
      <p role="status" data-count="">
        {words.found({ count: formatCount(shown, locale), all: formatCount(rows.length, locale) })}
      </p>
      {isNarrowed ? (
        <Button onClick={() => setSearch({ theme: null, verdict: null, status: null, both: null })}>{words.clear}</Button>
      ) : null}
    </form>
  )
}
