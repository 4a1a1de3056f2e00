import { EMPTY_QUERY, type LedgerAnswer, type LedgerQuery } from '#domain/ledger/query.ts'
import { without } from '#domain/ledger/suggest.ts'
import { formatCount } from '#i18n/format-count.ts'
import { Button } from '#ui/button.tsx'
import type { QueryChange } from './use-evidence-search.ts'
import type { Words } from './words.ts'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { EVIDENCE } from '#i18n/messages/evidence/namespace.ts'

/** Nothing found: says so, and which filter to drop. */
export function Empty({
  query,
  suggestion,
  words,
  onChange,
}: {
  query: LedgerQuery
  suggestion: LedgerAnswer['suggestion']
  words: Words
  onChange: (change: QueryChange) => void
}) {
  const e = useMessages(EVIDENCE).evidence
  const locale = useLocale()
  const filter = suggestion ? words.dropped(suggestion.drop, query.text) : ''
  return (
    <div className="evidence-empty" role="status" data-count>
      <h2>{e.empty.title}</h2>
      {query.since !== null ? <p>{query.known !== null && query.since >= query.known ? e.known.order : e.empty.noChange}</p> : null}
      {suggestion ? (
        <>
          <p>{e.empty.drop({ filter, count: formatCount(suggestion.count, locale) })}</p>
          <p className="evidence-empty-actions">
            <Button look="primary" onClick={() => onChange(without(query, suggestion.drop))}>
              {e.empty.dropButton({ filter })}
            </Button>
            <Button onClick={() => onChange(EMPTY_QUERY)}>{e.clearAll}</Button>
          </p>
        </>
      ) : (
        <>
          <p>{e.empty.none}</p>
          <Button onClick={() => onChange(EMPTY_QUERY)}>{e.clearAll}</Button>
        </>
      )}
    </div>
  )
}
