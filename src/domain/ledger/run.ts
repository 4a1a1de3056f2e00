import { STATUSES } from '#schema/vocabulary.ts'
import { find, type Found } from '../search/find.ts'
import { FACETS, type FacetColumn } from './facets.ts'
import type { Ledger } from './ledger.ts'
import { orderBy, sortedBy } from './orders.ts'
import type { FacetCounts, LedgerAnswer, LedgerQuery } from './query.ts'
import { type Standings, standingsFor } from './standing.ts'
import { suggestionFor } from './suggest.ts'
import { columnOf, wantedCodes, baseOf, narrow } from './narrow.ts'

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
