import { indexClaims } from '#domain/ledger/ledger.ts'
import { type CharacterPairs, makeFold } from '#domain/search/fold.ts'
import { packIndex } from '#domain/search/packed-index.ts'
import type { SearchAnswer } from '#schema/api-screens.ts'
import { resolveClaims } from './ledger.ts'
import type { Context } from './rich.ts'

/**
 * Which characters of a text count as the same, in either Chinese script. The tables behind it are large, so whoever creates the core
 * passes the function in.
 */
export type PairsOf = (text: string) => CharacterPairs
/** What the search is answered from: the content, and which Chinese characters count as the same. */
export type SearchContext = Context & { pairsOf: PairsOf }

/** All words of the content, in every language: the pairs are the same for each. */
const wordsOf = ({ data }: Context) => JSON.stringify([data.wording, [...data.sources.values()].map((s) => [s.publisher, s.title])])

/** What search needs besides the claims: which characters count as the same, and the index of the claims' words. */
export function resolveSearch(context: SearchContext): SearchAnswer {
  const pairs = context.pairsOf(wordsOf(context))
  return { version: context.version, pairs, index: packIndex(indexClaims(resolveClaims(context).claims, makeFold(pairs))) }
}
