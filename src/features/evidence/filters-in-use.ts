import { FACETS } from '#domain/ledger/facets.ts'
import type { LedgerQuery } from '#domain/ledger/query.ts'
import type { QueryChange } from './use-evidence-search.ts'
import type { Words } from './words.ts'

/** Filters in use, each with the change that removes it. */
export function filtersInUse(query: LedgerQuery, words: Words, pointsWord: string): { key: string; label: string; off: QueryChange }[] {
  const facets = FACETS.flatMap((facet) => {
    const chosen = query.facets[facet] ?? []
    return chosen.map((value) => ({
      key: `${facet}-${value}`,
      label: words.value(facet, value),
      off: { facets: { ...query.facets, [facet]: chosen.filter((c) => c !== value) } },
    }))
  })
  return [
    ...facets,
    ...(query.from === null && query.to === null ? [] : [{ key: 'dates', label: words.dates(query), off: { from: null, to: null } }]),
    ...(query.known === null ? [] : [{ key: 'known', label: words.known(query), off: { known: null, since: null } }]),
    ...(query.points ? [{ key: 'points', label: pointsWord, off: { points: false } }] : []),
  ]
}
