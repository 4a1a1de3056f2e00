import { STATUSES } from '#schema/vocabulary.ts'
import { standingAt } from '../known-at.ts'
import { CHANGES, changeBetween } from '#domain/change-between.ts'
import { isDay, lastDay } from '../partial-date.ts'
import type { FacetColumn } from './facets.ts'
import type { Ledger } from './ledger.ts'
import type { LedgerQuery } from './query.ts'

/** What a knowledge date changes: which claims are listed, their status, and what happened to each since another date. */
export type Standings = { visible: Uint8Array | null; status: FacetColumn; change: FacetColumn }

const NONE: FacetColumn = { values: [...CHANGES], start: new Uint32Array(0), codes: new Uint16Array(0) }
const ADDED = CHANGES.indexOf('added')

/** The days asked for, as numbers YYYYMMDD; null for one that is not asked for or is no day. */
export function daysOf(query: Pick<LedgerQuery, 'known' | 'since'>): { known: number | null; since: number | null } {
  const day = (text: string | null) => (text !== null && isDay(text) ? lastDay(text) : null)
  const known = day(query.known)
  return { known, since: known === null ? null : day(query.since) }
}

/** Standings for a query. Without a knowledge date the present ones, at no cost. */
export function standingsFor(ledger: Ledger, query: Pick<LedgerQuery, 'known' | 'since'>): Standings {
  const { known, since } = daysOf(query)
  const present = ledger.facets.status
  if (known === null) return { visible: null, status: present, change: { ...NONE, start: new Uint32Array(ledger.claims.length + 1) } }
  const count = ledger.claims.length
  const visible = new Uint8Array(count)
  // Every claim has one status, so that its code stands at its own place.
  const codes = Uint16Array.from(present.codes)
  const change = new Int8Array(count).fill(-1)
  for (let i = 0; i < count; i += 1) {
    const from = ledger.knownFrom[i] ?? 0
    visible[i] = from <= known ? 1 : 0
    if (since !== null && from <= known && from > since) change[i] = ADDED
  }
  for (const i of ledger.withHistory) {
    const claim = ledger.claims[i]
    if (!claim) continue
    const standing = standingAt(claim, known)
    const happened = since === null ? null : changeBetween(claim, since, known)
    change[i] = happened === null ? -1 : CHANGES.indexOf(happened)
    visible[i] = standing.known && (!standing.withdrawn || happened === 'withdrawn') ? 1 : 0
    if (standing.known) codes[i] = STATUSES.indexOf(standing.status)
  }
  // With two dates only claims that changed between them are listed.
  if (since !== null) for (let i = 0; i < count; i += 1) if ((change[i] ?? -1) < 0) visible[i] = 0
  return { visible, status: { ...present, codes }, change: changeColumn(change) }
}

function changeColumn(change: Int8Array): FacetColumn {
  const start = new Uint32Array(change.length + 1)
  const codes: number[] = []
  change.forEach((code, i) => {
    if (code >= 0) codes.push(code)
    start[i + 1] = codes.length
  })
  return { values: [...CHANGES], start, codes: Uint16Array.from(codes) }
}
