import { AppLink, usePageValue, useSetSearch } from '#blocks/navigation/navigation.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { formatDate } from '#i18n/format-date.ts'
import { useI18n } from '#i18n/context.tsx'
import { POLICIES } from '#i18n/messages/policies/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { PolicyAnswer } from '#schema/api-screens.ts'
import { DUTY_BEARERS, POLICY_DUTIES, POLICY_STATUSES } from '#schema/vocabulary.ts'
import { Button } from '#ui/button.tsx'
import { Fold } from '#ui/fold.tsx'
import { Notice } from '#ui/notice.tsx'
import { paths } from '#url/paths.ts'
import { POLICY_FACETS, type PolicyFacet, readPoliciesSearch } from '#url/policies-search.ts'
import { Duties } from './duties.tsx'
import { countIf, matches } from './matching.ts'
import { Timeline } from './timeline.tsx'

const COUNTRIES = ['US', 'CN'] as const

/** Filters, the lanes of time, and the table. What is filtered out stays in the page without JavaScript and on paper. */
export function PolicyList({ policies }: { policies: readonly PolicyAnswer[] }) {
  const { locale, m } = useI18n(POLICIES, VOCABULARY, SHELL)
  const setSearch = useSetSearch()
  // A string, so that the list is drawn again only when the query changes.
  const search = usePageValue((page) => page.search) ?? ''
  const { filters, notices } = readPoliciesSearch(new URLSearchParams(search), COUNTRIES)
  const shown = policies.filter((p) => matches(p, filters))
  const isFiltered = POLICY_FACETS.some((facet) => filters[facet] !== null)
  const choices: Record<PolicyFacet, { value: string; label: string }[]> = {
    duty: POLICY_DUTIES.map((value) => ({ value, label: m.policies.duty[value] })),
    on: DUTY_BEARERS.map((value) => ({ value, label: m.policies.on[value] })),
    status: POLICY_STATUSES.map((value) => ({ value, label: m.vocabulary.policyStatus[value] })),
    country: COUNTRIES.map((value) => ({ value, label: m.vocabulary.countries[value] })),
  }
  const countOf = (facet: PolicyFacet, value: string) =>
    countIf(policies, filters, facet, readPoliciesSearch(new URLSearchParams({ [facet]: value }), COUNTRIES).filters[facet])
  return (
    <>
      {notices.map((n) => (
        <Notice key={n.parameter}>
          <p data-count="">{m.shell.notices.badParameter(n)}</p>
        </Notice>
      ))}
      <QuickAnswer policies={policies} />
      <Timeline policies={policies} shown={new Set(shown.map((p) => p.id))} />
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
          {m.policies.found({ count: formatCount(shown.length, locale), all: formatCount(policies.length, locale) })}
        </p>
        {isFiltered ? (
          <Button onClick={() => setSearch({ duty: null, on: null, status: null, country: null })}>{m.policies.clear}</Button>
        ) : null}
      </form>
      {shown.length === 0 ? (
        <p>{m.policies.none}</p>
      ) : (
        <Fold
          key={String(isFiltered)}
          title={m.policies.list({ count: formatCount(shown.length, locale) })}
          level={2}
          words={m.policies.fold}
          isHeadForPhones
          isOpen={isFiltered}
        >
          <table className="policies-table">
            <thead>
              <tr>
                <th scope="col">{m.policies.column.policy}</th>
                <th scope="col">{m.policies.column.date}</th>
                <th scope="col">{m.policies.column.status}</th>
                <th scope="col">{m.policies.column.duties}</th>
                <th scope="col">{m.policies.column.cited}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((p) => (
                <tr key={p.id} className={p.country === 'US' ? 'us' : 'cn'}>
                  <th scope="row" data-count="">
                    <AppLink to={paths.policy(p.id)}>
                      <Rich text={p.title} />
                    </AppLink>
                    <span className="policies-place">
                      {m.vocabulary.countries[p.country === 'US' ? 'US' : 'CN']} · {m.vocabulary.policyLevel[p.level]}
                    </span>
                  </th>
                  <td>
                    <time dateTime={p.date}>{formatDate(p.date, locale, 'short')}</time>
                  </td>
                  <td>{m.vocabulary.policyStatus[p.status]}</td>
                  <td>
                    <Duties policy={p} />
                  </td>
                  <td data-count="">
                    {p.claims.length === 0
                      ? p.companies.length === 0
                        ? '–'
                        : ''
                      : m.policies.claims({ count: formatCount(p.claims.length, locale) })}
                    {p.companies.map((c) => (
                      <span key={c.id} className="policies-company">
                        <AppLink to={paths.company(c.id)}>{c.name}</AppLink>
                      </span>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Fold>
      )}
    </>
  )
}

/**
 * The question that readers ask most often, answered for both countries: which policies in force oblige employers to report or to
 * retrain.
 */
function QuickAnswer({ policies }: { policies: readonly PolicyAnswer[] }) {
  const { m } = useI18n(POLICIES, VOCABULARY)
  const inForce = policies.filter((p) => p.status === 'in-force')
  return (
    <section className="policies-quick">
      <h2>{m.policies.quick}</h2>
      <div className="policies-quick-sides">
        {COUNTRIES.map((country) => (
          <div key={country} className={country === 'US' ? 'us' : 'cn'}>
            <h3>{m.vocabulary.countries[country]}</h3>
            <dl>
              {(['report', 'retrain'] as const).map((duty) => {
                const found = inForce.filter((p) => matches(p, { duty, on: 'employers', status: null, country }))
                return (
                  <div key={duty}>
                    <dt>{duty === 'report' ? m.policies.quickReport : m.policies.quickRetrain}</dt>
                    <dd>
                      {found.length === 0
                        ? m.policies.quickNone
                        : found.map((p) => (
                            <span key={p.id} className="policies-quick-item" data-count="">
                              <AppLink to={paths.policy(p.id)}>
                                <Rich text={p.title} />
                              </AppLink>
                            </span>
                          ))}
                    </dd>
                  </div>
                )
              })}
            </dl>
          </div>
        ))}
      </div>
    </section>
  )
}
