import { STATUSES } from '#schema/vocabulary.ts'
import { firstDay, lastDay } from '../partial-date.ts'
import { find, type Found } from '../search/find.ts'
import { FACETS, type Facet, type FacetColumn } from './facets.ts'
import type { Ledger } from './ledger.ts'
import { orderBy, sortedBy } from './orders.ts'
import type { FacetCounts, LedgerAnswer, LedgerQuery } from './query.ts'
import { type Standings, standingsFor } from './standing.ts'
import { suggestionFor } from './suggest.ts'

/** A facet in use: its place among the facets, and which codes are wanted. */
type Wanted = { at: number; column: FacetColumn; codes: Uint8Array }

const columnOf = (ledger: Ledger, standings: Standings, facet: Facet): FacetColumn =>
  facet === 'status' ? standings.status : facet === 'change' ? standings.change : ledger.facets[facet]

function wantedCodes(column: FacetColumn, values: readonly string[]): Uint8Array {
  const codes = new Uint8Array(column.values.length)
  for (const value of values) {
    const code = column.values.indexOf(value)
    if (code >= 0) codes[code] = 1
  }
  return codes
}

function has({ column, codes }: Wanted, claim: number): boolean {
  const end = column.start[claim + 1] ?? 0
  for (let k = column.start[claim] ?? 0; k < end; k += 1) if (codes[column.codes[k] ?? 0] === 1) return true
  return false
}

/** The first and last day (YYYYMMDD) of a range of dates. An end that is left open reaches all claims. */
const limits = (query: LedgerQuery) => ({
  from: query.from === null ? 0 : firstDay(query.from),
  to: query.to === null ? Number.MAX_SAFE_INTEGER : lastDay(query.to),
})

/** The claims that pass everything but the facets: 1 at the position of each. */
function baseOf(ledger: Ledger, query: LedgerQuery, standings: Standings, found: Found | null): Uint8Array {
  const { from, to } = limits(query)
  const base = new Uint8Array(ledger.claims.length)
  if (from > to) return base
  for (let i = 0; i < base.length; i += 1) {
    if (!query.points && ledger.isPoint[i] === 1) continue
    if (standings.visible !== null && standings.visible[i] === 0) continue
    if (found !== null && found.scores[i] === 0) continue
    if ((ledger.last[i] ?? 0) < from || (ledger.first[i] ?? 0) > to) continue
    base[i] = 1
  }
  return base
}

/**
 * Marks the claims that pass every facet, in one walk, and counts for each facet what its values would show with all others unchanged. A
 * claim that fails exactly one facet counts under that one.
 */
function narrow(
  base: Uint8Array,
  columns: readonly FacetColumn[],
  wanted: readonly Wanted[],
): { passing: Uint8Array; total: number; tallies: Uint32Array[] } {
  const passing = new Uint8Array(base.length)
  const tallies = columns.map((column) => new Uint32Array(column.values.length))
  let total = 0
  for (let i = 0; i < base.length; i += 1) {
    if (base[i] === 0) continue
    let failing = -1
    let failures = 0
    for (const w of wanted) {
      if (has(w, i)) continue
      failures += 1
      failing = w.at
      if (failures > 1) break
    }
    if (failures === 1) tally(columns[failing], tallies[failing], i)
    if (failures > 0) continue
    passing[i] = 1
    total += 1
    for (let c = 0; c < columns.length; c += 1) tally(columns[c], tallies[c], i)
  }
  return { passing, total, tallies }
}

function tally(column: FacetColumn | undefined, counts: Uint32Array | undefined, claim: number): void {
  if (!column || !counts) return
  const end = column.start[claim + 1] ?? 0
  for (let k = column.start[claim] ?? 0; k < end; k += 1) {
    const code = column.codes[k] ?? 0
    counts[code] = (counts[code] ?? 0) + 1
  }
}

/** The claims that pass, in the order asked for. */
function inOrder(
  ledger: Ledger,
  query: LedgerQuery,
  standings: Standings,
  passing: Uint8Array,
  total: number,
  found: Found | null,
): Uint32Array {
  const order = new Uint32Array(total)
  const byMatch = query.sort === 'match' && found !== null
  const byThen = query.sort === 'status' && standings.visible !== null
  // With a knowledge date the order by status differs; it is made from the order newest first.
  const whole = query.sort === 'match' || byThen ? orderBy(ledger, 'said', true) : orderBy(ledger, query.sort, query.descending)
  let at = 0
  for (const claim of whole) {
    if (passing[claim] === 1) {
      order[at] = claim
      at += 1
    }
  }
  if (byMatch) {
    // The sort is stable: equal matches stay newest first.
    return order.sort((a, b) => (found.scores[b] ?? 0) - (found.scores[a] ?? 0))
  }
  return byThen ? sortedBy(order, (claim) => standings.status.codes[claim] ?? STATUSES.length, query.descending) : order
}

const countsOf = (columns: readonly FacetColumn[], tallies: readonly Uint32Array[]): FacetCounts =>
  Object.fromEntries(
    FACETS.map((facet, c) => [
      facet,
      Object.fromEntries((columns[c]?.values ?? []).map((value, code) => [value, tallies[c]?.[code] ?? 0])),
    ]),
  )

/** How many claims a query leaves. */
export function countFor(ledger: Ledger, query: LedgerQuery): number {
  return narrowed(ledger, query).total
}

function foundFor(ledger: Ledger, text: string): Found | null {
  if (text === '') return null
  if (ledger.lastFound.text !== text) ledger.lastFound = { text, found: find(ledger.index, text, ledger.fold) }
  return ledger.lastFound.found
}

function narrowed(ledger: Ledger, query: LedgerQuery) {
  const standings = standingsFor(ledger, query)
  const found = foundFor(ledger, query.text)
  const columns = FACETS.map((facet) => columnOf(ledger, standings, facet))
  const wanted = columns.flatMap((column, at) => {
    const values = query.facets[FACETS[at] ?? 'country'] ?? []
    return values.length === 0 ? [] : [{ at, column, codes: wantedCodes(column, values) }]
  })
  return { standings, found, columns, ...narrow(baseOf(ledger, query, standings, found), columns, wanted) }
}

/** Filters, counts and sorts. Work grows with the number of claims: belongs in a worker. */
export function runQuery(ledger: Ledger, query: LedgerQuery): LedgerAnswer {
  const { standings, found, columns, passing, total, tallies } = narrowed(ledger, query)
  return {
    order: inOrder(ledger, query, standings, passing, total, found),
    counts: countsOf(columns, tallies),
    matched: found?.matched ?? [],
    corrected: found?.corrected ?? [],
    suggestion: total === 0 ? suggestionFor(query, (without) => countFor(ledger, without)) : null,
  }
}
