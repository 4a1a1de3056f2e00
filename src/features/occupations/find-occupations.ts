import { makeFold } from '#domain/search/fold.ts'
import type { OccupationNamesAnswer } from '#schema/occupations.ts'

/** A group that a text finds. `why`: the occupation or the other name that was met, when it is not the name that is shown. */
export type FoundGroup = { code: string; name: string; why: string | null }

const IS_HAN = /[\u3400-\u9fff]/

/** How well a phrase meets a text: its beginning, the beginning of a word in it, or (in Chinese, where words are not parted) anywhere. */
function quality(phrase: string, text: string): number {
  if (phrase === text) return 4
  if (phrase.startsWith(text)) return 3
  const at = phrase.indexOf(text)
  if (at < 0) return 0
  return IS_HAN.test(text) || !/[a-z0-9]/.test(phrase.charAt(at - 1)) ? 2 : 0
}

/**
 * Groups by name, code, or an occupation in them; best first, narrower groups first among equals. Every word of the text has to begin a
 * word of one and the same name; Chinese may stand anywhere in it.
 */
export function findOccupations({ groups, pairs }: OccupationNamesAnswer, typed: string): FoundGroup[] {
  const fold = makeFold(pairs)
  const text = fold(typed.trim())
  if (text === '') return []
  const scored = groups.flatMap((group) => {
    const phrases = [group.name, ...group.words.split(' · ')]
    let best = { score: group.code.startsWith(text) ? 5 : 0, why: null as string | null }
    for (const [i, phrase] of phrases.entries()) {
      const folded = fold(phrase)
      const parts = text.split(/\s+/)
      const worst = Math.min(...parts.map((part) => quality(folded, part)))
      const score = Math.max(quality(folded, text), worst > 0 && parts.length > 1 ? 1 : 0) + (i === 0 ? 0.5 : 0)
      if (score >= 1 && score > best.score) best = { score, why: i === 0 ? null : phrase }
    }
    return best.score > 0 ? [{ group, ...best }] : []
  })
  return scored
    .sort((a, b) => b.score - a.score || b.group.code.length - a.group.code.length || (a.group.code < b.group.code ? -1 : 1))
    .map(({ group, why }) => ({ code: group.code, name: group.name, why }))
}
