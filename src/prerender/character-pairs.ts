import * as OpenCC from 'opencc-js'
import type { CharacterPairs } from '#domain/search/fold.ts'

const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' })
const VARIANTS = [OpenCC.Converter({ from: 'cn', to: 't' }), OpenCC.Converter({ from: 'cn', to: 'tw' })]
const HAN = /[\u3400-\u9fff\uf900-\ufaff]/g

/**
 * Characters that search counts as the same: every character of a text and its form in the other script, with the simplified form. Only
 * characters that occur are listed, so that the dictionaries stay in the build.
 */
export function characterPairs(text: string): CharacterPairs {
  const pairs = new Map<string, string>()
  for (const found of new Set(text.match(HAN)))
    for (const character of [found, ...VARIANTS.map((convert) => convert(found))]) {
      const simplified = toSimplified(character)
      if (simplified !== character && [...character].length === 1 && [...simplified].length === 1) pairs.set(character, simplified)
    }
  const all = [...pairs].sort(([a], [b]) => (a < b ? -1 : 1))
  return { from: all.map(([from]) => from).join(''), to: all.map(([, to]) => to).join('') }
}
