import type { LedgerClaim } from '#schema/api-screens.ts'
import { plainText } from '#schema/rich-text.ts'
import type { Unit } from '#schema/vocabulary.ts'
import { firstDay, lastDay } from '../partial-date.ts'
import type { CharacterPairs, Fold } from '../search/fold.ts'
import { makeFold } from '../search/fold.ts'
import type { Found } from '../search/find.ts'
import { ownValueTerm } from '../search/numbers.ts'
import { buildIndex, type TextIndex } from '../search/text-index.ts'
import { FACET_VALUES, FACETS, type Facet, type FacetColumn, facetColumn, valuesOf } from './facets.ts'

/** The ledger in columns: what filtering, counting and sorting read instead of the claims themselves. */
export type Ledger = {
  claims: readonly LedgerClaim[]
  /** BCP 47 tag of the language that texts are sorted in. */
  language: string
  fold: Fold
  index: TextIndex
  facets: Record<Facet, FacetColumn>
  /** First and last day that a claim is about (YYYYMMDD). */
  first: Uint32Array
  last: Uint32Array
  isPoint: Uint8Array
  /** Claims with a history: only their status or value can differ on an earlier day. */
  knownFrom: Uint32Array
  withHistory: Uint32Array
  /** Orders by one column, made when first asked for. */
  orders: Map<string, Uint32Array>
  /** The result of the last text search, kept because a changed facet asks for it again. */
  lastFound: { text: string; found: Found | null }
}

/** How a search says what a value is counted in. */
const SIGNS: Partial<Record<Unit, '%' | '$' | 'y'>> = { percent: '%', usd: '$', cny: 'y' }

function documentOf(claim: LedgerClaim) {
  const { quantity } = claim.value ?? {}
  const numbers = quantity ? [quantity.value, quantity.low, quantity.high].filter((n) => n !== undefined) : []
  const sign = quantity === undefined ? '' : (SIGNS[quantity.unit] ?? '')
  return {
    title: plainText(claim.label),
    body: [
      plainText(claim.statement),
      claim.value?.full ?? '',
      claim.speaker.name,
      claim.speaker.role ?? '',
      claim.credit,
      claim.text,
      claim.id.replaceAll('-', ' '),
      claim.asOf,
    ].join('\n'),
    extra: numbers.flatMap((n) => [ownValueTerm(n), ...(sign === '' ? [] : [ownValueTerm(n, sign)])]),
  }
}

// Every i that is asked for is below the number of claims.
const reader = (claims: readonly LedgerClaim[]) => (i: number) => claims[i] as LedgerClaim

/** Index over the words of the claims. Takes about a tenth of a second for a thousand claims: made at build time. */
export function indexClaims(claims: readonly LedgerClaim[], fold: Fold): TextIndex {
  const at = reader(claims)
  return buildIndex(claims.length, (i) => documentOf(at(i)), fold)
}

/**
 * Builds the ledger of a dataset in one language; belongs in a worker. `index`: the one made at build time; without one, or with one of
 * other claims, it is made here.
 */
export function buildLedger(
  claims: readonly LedgerClaim[],
  pairs: CharacterPairs,
  { index = null, language = 'en' }: { index?: TextIndex | null; language?: string } = {},
): Ledger {
  const fold = makeFold(pairs)
  const count = claims.length
  const at = reader(claims)
  const column = (facet: Facet) => facetColumn(count, (i) => valuesOf(at(i), facet), FACET_VALUES[facet])
  const days = (of: (claim: LedgerClaim) => number) => Uint32Array.from(claims, of)
  return {
    claims,
    language,
    fold,
    index: index?.documents === count ? index : indexClaims(claims, fold),
    facets: Object.fromEntries(FACETS.map((facet) => [facet, column(facet)])) as Record<Facet, FacetColumn>,
    first: days((c) => firstDay(c.from ?? c.asOf)),
    last: days((c) => lastDay(c.asOf)),
    isPoint: Uint8Array.from(claims, (c) => (c.point === null ? 0 : 1)),
    knownFrom: days((c) => lastDay(c.knownFrom ?? c.asOf)),
    withHistory: Uint32Array.from(claims.flatMap((c, i) => (c.known.length > 0 ? [i] : []))),
    orders: new Map(),
    lastFound: { text: '', found: null },
  }
}
