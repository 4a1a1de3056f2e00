import { memo } from 'react'
import { EMPTY_QUERY, type LedgerQuery } from '#domain/ledger/query.ts'
import { Button } from '#ui/button.tsx'
import type { QueryChange } from './use-evidence-search.ts'
import type { Words } from './words.ts'
import { useMessages } from '#i18n/context.tsx'
import { EVIDENCE } from '#i18n/messages/evidence/namespace.ts'
import { filtersInUse } from './filters-in-use.ts'

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
