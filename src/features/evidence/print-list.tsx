import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { LedgerSession } from '#data/ledger/session.ts'
import type { LedgerRow } from '#domain/ledger/query.ts'
import { formatCount } from '#i18n/format-count.ts'
import type { LedgerColumn } from '#url/evidence-search.ts'
import { fetchRows } from './fetch-rows.ts'
import { RowCells } from './row.tsx'
import { TableHead } from './table-head.tsx'
import type { Answered } from './use-answer.ts'
import type { Words } from './words.ts'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { EVIDENCE } from '#i18n/messages/evidence/namespace.ts'

/** More rows than this (some forty pages) are exported, not printed. */
const LIMIT = 500
/**
 * The rows for printing are fetched when the reader has looked at an answer for this long (ms), because the browser does not wait when it
 * prints.
 */
const PAUSE_MS = 1200

type Props = { session: LedgerSession; answered: Answered; columns: readonly LedgerColumn[]; words: Words }

/** On paper: every row of the list, instead of the few that the screen draws. */
export function PrintList({ session, answered, columns, words }: Props) {
  const locale = useLocale()
  const e = useMessages(EVIDENCE).evidence
  const [rows, setRows] = useState<LedgerRow[]>([])
  const [isPrinting, setPrinting] = useState(false)
  const { order } = answered.answer
  useEffect(() => {
    let live = true
    setRows([])
    const timer = setTimeout(() => {
      fetchRows(session, answered, answered.answer.order.slice(0, LIMIT)).then(
        (all) => live && setRows(all),
        () => undefined,
      )
    }, PAUSE_MS)
    return () => {
      live = false
      clearTimeout(timer)
    }
  }, [session, answered])
  useEffect(() => {
    // The browser prints the page as it is when its handlers return.
    const before = () => flushSync(() => setPrinting(true))
    const after = () => setPrinting(false)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  if (!isPrinting || rows.length === 0) return null
  return (
    <div className="evidence-print">
      <p className="evidence-print-note" data-count>
        {e.printed({ shown: formatCount(rows.length, locale), all: formatCount(order.length, locale) })}
      </p>
      <div role="table" aria-label={e.table} className="evidence-table evidence-comfortable evidence-static">
        <div role="rowgroup" className="evidence-head-group">
          <TableHead columns={columns} />
        </div>
        <div role="rowgroup">
          {rows.map((row) => (
            <div key={row.claim.id} role="row" className="evidence-row">
              <RowCells row={row} columns={columns} words={words} cell="cell" />
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}
