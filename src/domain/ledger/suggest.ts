import { FACETS } from './facets.ts'
import type { LedgerQuery, Suggestion } from './query.ts'

/** A query with one filter dropped. */
export function without(query: LedgerQuery, drop: Suggestion['drop']): LedgerQuery {
  switch (drop) {
    case 'text':
      return { ...query, text: '' }
    case 'dates':
      return { ...query, from: null, to: null }
    case 'known':
      return { ...query, known: null, since: null }
    case 'points':
      return { ...query, points: true }
    default:
      return { ...query, facets: { ...query.facets, [drop]: [] } }
  }
}

/**
 * The filter whose removal shows most. Null when no single one helps.
 * @param count how many claims a query leaves
 */
export function suggestionFor(query: LedgerQuery, count: (query: LedgerQuery) => number): Suggestion | null {
  const inUse: Suggestion['drop'][] = [
    ...(query.text === '' ? [] : ['text' as const]),
    ...FACETS.filter((facet) => (query.facets[facet] ?? []).length > 0),
    ...(query.from === null && query.to === null ? [] : ['dates' as const]),
    ...(query.known === null ? [] : ['known' as const]),
    ...(query.points ? [] : ['points' as const]),
  ]
  let best: Suggestion | null = null
  for (const drop of inUse) {
    const shown = count(without(query, drop))
    if (shown > (best?.count ?? 0)) best = { drop, count: shown }
  }
  return best
}
