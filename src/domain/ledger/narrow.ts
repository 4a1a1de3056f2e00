import { firstDay, lastDay } from '../partial-date.ts'
import type { Found } from '../search/find.ts'
import type { Facet, FacetColumn } from './facets.ts'
import type { Ledger } from './ledger.ts'
import type { LedgerQuery } from './query.ts'
import type { Standings } from './standing.ts'

/** A facet in use: its place among the facets, and which codes are wanted. */
type Wanted = { at: number; column: FacetColumn; codes: Uint8Array }

/** The column of a facet, with the code of each claim. */
export const columnOf = (ledger: Ledger, standings: Standings, facet: Facet): FacetColumn =>
  facet === 'status' ? standings.status : facet === 'change' ? standings.change : ledger.facets[facet]

/** For each code of a column: 1 when it stands for one of the values. */
export function wantedCodes(column: FacetColumn, values: readonly string[]): Uint8Array {
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
export function baseOf(ledger: Ledger, query: LedgerQuery, standings: Standings, found: Found | null): Uint8Array {
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
export function narrow(
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
