import type { Facet } from '#domain/ledger/facets.ts'
import type { LedgerAnswer, LedgerQuery, LedgerRow } from '#domain/ledger/query.ts'
import type { CharacterPairs } from '#domain/search/fold.ts'
import type { Locale } from '#i18n/locales.ts'
import type { DataFailure } from '../errors.ts'

/** What a loaded ledger says of itself. `values`: those that occur, by facet; `pairs`: for folding on the page, where matches are marked. */
export type LedgerInfo = {
  version: string
  asOf: string
  claims: number
  points: number
  values: Record<Facet, string[]>
  pairs: CharacterPairs
}

/** What the page asks of the ledger, and what each question is answered with. */
export type LedgerCalls = {
  open: { ask: { locale: Locale }; answer: LedgerInfo }
  query: { ask: { query: LedgerQuery }; answer: LedgerAnswer }
  /** Ids of claims by their places, and the other way; what is not there is left out. */
  ids: { ask: { ordinals: Uint32Array }; answer: string[] }
  places: { ask: { ids: readonly string[] }; answer: number[] }
  /** Whether the other end still answers. */
  ping: { ask: Record<string, never>; answer: null }
  rows: { ask: { ordinals: Uint32Array; query: Pick<LedgerQuery, 'known' | 'since'>; matched: string[] }; answer: LedgerRow[] }
}
export type LedgerCall = keyof LedgerCalls

/** First message to the worker: a channel to the page's data port; null when the worker can read the same over HTTP by itself. */
export type LedgerSource = { channel: MessagePort | null }
/** Messages to the worker, numbered so that answers find their question. */
export type LedgerRequest = { [K in LedgerCall]: { id: number; call: K; ask: LedgerCalls[K]['ask'] } }[LedgerCall]
/** An answer of the ledger's worker to the call with the same id. */
export type LedgerReply =
  | { id: number; ok: true; answer: LedgerCalls[LedgerCall]['answer'] }
  | { id: number; ok: false; failure: DataFailure }
