import { useSetSearch } from '#blocks/navigation/navigation.tsx'
import { useI18n } from '#i18n/context.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { POLICIES } from '#i18n/messages/policies/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { PolicyAnswer } from '#schema/api-screens.ts'
import { DUTY_BEARERS, POLICY_DUTIES, POLICY_STATUSES } from '#schema/vocabulary.ts'
import { Button } from '#ui/button.tsx'
import { type PolicyFilters as Filters, POLICY_FACETS, type PolicyFacet, readPoliciesSearch } from '#url/policies-search.ts'
import { countIf, COUNTRIES, isFiltered } from './matching.ts'

type Props = {
  policies: readonly PolicyAnswer[]
  filters: Filters
  /** How many policies pass the filters. */
  shown: number
}

/** What the list can be filtered by, each choice with the number of policies that it would leave. */
export function PolicyFilters({ policies, filters, shown }: Props) {
  const { locale, m } = useI18n(POLICIES, VOCABULARY, SHELL)
  const setSearch = useSetSearch()
  const choices: Record<PolicyFacet, { value: string; label: string }[]> = {
    duty: POLICY_DUTIES.map((value) => ({ value, label: m.policies.duty[value] })),
    on: DUTY_BEARERS.map((value) => ({ value, label: m.policies.on[value] })),
    status: POLICY_STATUSES.map((value) => ({ value, label: m.vocabulary.policyStatus[value] })),
    country: COUNTRIES.map((value) => ({ value, label: m.vocabulary.countries[value] })),
  }
  const countOf = (facet: PolicyFacet, value: string) =>
    countIf(policies, filters, facet, readPoliciesSearch(new URLSearchParams({ [facet]: value }), COUNTRIES).filters[facet])
  return (
    <form className="policies-filters no-print" onSubmit={(event) => event.preventDefault()}>
      {POLICY_FACETS.map((facet) => (
        <label key={facet}>
          <span>{m.policies.filter[facet]}</span>
          <select value={filters[facet] ?? ''} onChange={(event) => setSearch({ [facet]: event.target.value || null })}>
            <option value="">{m.policies.filter.all}</option>
            {choices[facet].map(({ value, label }) => (
              <option key={value} value={value}>
                {`${label}${m.shell.bracketOpen}${formatCount(countOf(facet, value), locale)}${m.shell.bracketClose}`}
              </option>
            ))}
          </select>
        </label>
      ))}
      <p role="status" data-count="">
        {m.policies.found({ count: formatCount(shown, locale), all: formatCount(policies.length, locale) })}
      </p>
      {isFiltered(filters) ? (
        <Button onClick={() => setSearch({ duty: null, on: null, status: null, country: null })}>{m.policies.clear}</Button>
      ) : null}
    </form>
  )
}
