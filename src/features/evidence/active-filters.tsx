import { memo } from 'react'
import { FACETS } from '#domain/ledger/facets.ts'
import { EMPTY_QUERY, type LedgerQuery } from '#domain/ledger/query.ts'
import { Button } from '#ui/button.tsx'
import type { QueryChange } from './use-evidence-search.ts'
import type { Words } from './words.ts'
import { useMessages } from '#i18n/context.tsx'
import { EVIDENCE } from '#i18n/messages/evidence/namespace.ts'

/** Filters in use, each with the change that removes it. */
export function filtersInUse(query: LedgerQuery, words: Words, pointsWord: string): { key: string; label: string; off: QueryChange }[] {
  const facets = FACETS.flatMap((facet) => {
    const chosen = query.facets[facet] ?? []
    return chosen.map((value) => ({
      key: `${facet}-${value}`,
      label: words.value(facet, value),
      off: { facets: { ...query.facets, [facet]: chosen.filter((c) => c !== value) } },
    }))
  })
  return [
    ...facets,
    ...(query.from === null && query.to === null ? [] : [{ key: 'dates', label: words.dates(query), off: { from: null, to: null } }]),
    ...(query.known === null ? [] : [{ key: 'known', label: words.known(query), off: { known: null, since: null } }]),
    ...(query.points ? [{ key: 'points', label: pointsWord, off: { points: false } }] : []),
  ]
}

/** Everything that narrows the list at present, as buttons that remove it. */
export const ActiveFilters = memo(function ActiveFilters({
  query,
  words,
  onChange,
}: {
  query: LedgerQuery
  words: Words
  onChange: (change: QueryChange) => void
}) {
  const e = useMessages(EVIDENCE).evidence
  const inUse = filtersInUse(query, words, e.points.label)
  if (inUse.length === 0) return null
  return (
    <ul className="evidence-active no-print" aria-label={e.filters}>
      {inUse.map((f) => (
        <li key={f.key}>
          <button
            type="button"
            className="evidence-chip"
            aria-label={e.remove({ filter: f.label })}
            onClick={() => onChange(f.off)}
            data-count
          >
            {f.label}
            <span aria-hidden="true"> ×</span>
          </button>
        </li>
      ))}
      <li>
        <Button look="quiet" onClick={() => onChange({ ...EMPTY_QUERY, text: query.text, sort: query.sort, descending: query.descending })}>
          {e.clearAll}
        </Button>
      </li>
    </ul>
  )
})
