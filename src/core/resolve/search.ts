import * as OpenCC from 'opencc-js'
import { indexClaims } from '#domain/ledger/ledger.ts'
import { type CharacterPairs, makeFold } from '#domain/search/fold.ts'
import { packIndex } from '#domain/search/packed-index.ts'
import type { SearchAnswer } from '#schema/api-screens.ts'
import { resolveClaims } from './ledger.ts'
import type { Context } from './rich.ts'

const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' })
const VARIANTS = [OpenCC.Converter({ from: 'cn', to: 't' }), OpenCC.Converter({ from: 'cn', to: 'tw' })]
const HAN = /[\u3400-\u9fff\uf900-\ufaff]/g

/**
 * Characters that search reads as one: every character of the content, and its form in the other script, to simplified.
 * Only what occurs is listed, so that the dictionaries stay on the build side. It is the same for every language.
 */
function characterPairs({ data }: Context): CharacterPairs {
  const text = JSON.stringify([data.wording, [...data.sources.values()].map((s) => [s.publisher, s.title])])
  const pairs = new Map<string, string>()
  for (const found of new Set(text.match(HAN)))
    for (const character of [found, ...VARIANTS.map((convert) => convert(found))]) {
      const simplified = toSimplified(character)
      if (simplified !== character && [...character].length === 1 && [...simplified].length === 1) pairs.set(character, simplified)
    }
  const all = [...pairs].sort(([a], [b]) => (a < b ? -1 : 1))
  return { from: all.map(([from]) => from).join(''), to: all.map(([, to]) => to).join('') }
}

/** What search needs beside the claims: which characters are one, and the index of the claims' words. */
export function resolveSearch(context: Context): SearchAnswer {
  const pairs = characterPairs(context)
  return { version: context.version, pairs, index: packIndex(indexClaims(resolveClaims(context).claims, makeFold(pairs))) }
}
