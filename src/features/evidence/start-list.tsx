import { useQuery } from '@tanstack/react-query'
import { QueryView } from '#blocks/query/query-view.tsx'
import { resourceUrl } from '#data/resource-url.ts'
import { resourceQuery } from '#data/resource.ts'
import { formatCount } from '#i18n/format-count.ts'
import type { LedgerRow } from '#domain/ledger/query.ts'
import type { ClaimSummary } from '#schema/claim-summary.ts'
import { DEFAULT_COLUMNS } from '#url/evidence-search.ts'
import { RowCells } from './row.tsx'
import { TableHead } from './table-head.tsx'
import type { Words } from './words.ts'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { EVIDENCE } from '#i18n/messages/evidence/namespace.ts'

/** A row of a claim without its history: as it stands today. */
const rowOf = (claim: ClaimSummary): LedgerRow => ({
  claim: { ...claim, text: '', known: [], knownFrom: null, findings: [], sources: [], topics: [], questions: [] },
  status: claim.status,
  valueThen: null,
  withdrawn: false,
  change: null,
  snippet: null,
})

/**
 * The newest claims as a plain table, shown before the ledger is loaded, and without JavaScript. It looks like the table that replaces
 * it.
 */
export function StartList({ words }: { words: Words }) {
  const locale = useLocale()
  const e = useMessages(EVIDENCE).evidence
  const query = useQuery(resourceQuery('claims-start', locale))
  return (
    <QueryView query={query} resource="claims-start">
      {({ claims, total }) => (
        <>
          <p className="evidence-start-note small quiet" data-count>
            {e.start({ shown: formatCount(claims.length, locale), total: formatCount(total, locale) })}
          </p>
          <div role="table" aria-label={e.table} className="evidence-table evidence-comfortable evidence-static evidence-start">
            <div role="rowgroup" className="evidence-head-group">
              <TableHead columns={DEFAULT_COLUMNS} />
            </div>
            <div role="rowgroup">
              {claims.map((claim) => (
                <div key={claim.id} role="row" className="evidence-row">
                  <RowCells row={rowOf(claim)} columns={DEFAULT_COLUMNS} words={words} cell="cell" />
                </div>
              ))}
            </div>
          </div>
          <noscript>
            <p className="notice">
              {e.startNote} <a href={resourceUrl(locale, 'claims')}>{e.dataFile}</a>
            </p>
          </noscript>
        </>
      )}
    </QueryView>
  )
}
