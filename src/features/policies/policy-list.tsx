import { usePageValue } from '#blocks/navigation/navigation.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { useI18n } from '#i18n/context.tsx'
import { POLICIES } from '#i18n/messages/policies/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import type { PolicyAnswer } from '#schema/api-screens.ts'
import { Fold } from '#ui/fold.tsx'
import { Notice } from '#ui/notice.tsx'
import { readPoliciesSearch } from '#url/policies-search.ts'
import { COUNTRIES, isFiltered, matches } from './matching.ts'
import { Timeline } from './timeline.tsx'
import { QuickAnswer } from './quick-answer.tsx'
import { PolicyFilters } from './policy-filters.tsx'
import { PolicyTable } from './policy-table.tsx'

/** Filters, the lanes of time, and the table. What is filtered out stays in the page without JavaScript and on paper. */
export function PolicyList({ policies }: { policies: readonly PolicyAnswer[] }) {
  const { locale, m } = useI18n(POLICIES, SHELL)
  // A string, so that the list is drawn again only when the query changes.
  const search = usePageValue((page) => page.search) ?? ''
  const { filters, notices } = readPoliciesSearch(new URLSearchParams(search), COUNTRIES)
  const shown = policies.filter((p) => matches(p, filters))
  const isOpen = isFiltered(filters)
  return (
    <>
      {notices.map((n) => (
        <Notice key={n.parameter}>
          <p data-count="">{m.shell.notices.badParameter(n)}</p>
        </Notice>
      ))}
      <QuickAnswer policies={policies} />
      <Timeline policies={policies} shown={new Set(shown.map((p) => p.id))} />
      <PolicyFilters policies={policies} filters={filters} shown={shown.length} />
      {shown.length === 0 ? (
        <p>{m.policies.none}</p>
      ) : (
        <Fold
          key={String(isOpen)}
          title={m.policies.list({ count: formatCount(shown.length, locale) })}
          level={2}
          words={m.policies.fold}
          isHeadForPhones
          isOpen={isOpen}
        >
          <PolicyTable policies={shown} />
        </Fold>
      )}
    </>
  )
}
