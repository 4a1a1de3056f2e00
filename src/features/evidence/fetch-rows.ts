import type { LedgerSession } from '#data/ledger/session.ts'
import type { LedgerRow } from '#domain/ledger/query.ts'
import type { Answered } from './use-answer.ts'

const CHUNK = 2000

/** Rows of an answer, fetched in pieces so that neither the worker nor the page is busy for long. */
export async function fetchRows(session: LedgerSession, { query, answer }: Answered, ordinals: Uint32Array): Promise<LedgerRow[]> {
  const rows: LedgerRow[] = []
  for (let at = 0; at < ordinals.length; at += CHUNK)
    rows.push(...(await session.ask('rows', { ordinals: ordinals.slice(at, at + CHUNK), query, matched: answer.matched })))
  return rows
}
