import { makeFold } from '#domain/search/fold.ts'
import type { OccupationNamesAnswer } from '#schema/occupations.ts'

/** A group that matches a text. `why`: the occupation or the other name that matched, when it is not the name shown. */
export type FoundGroup = { code: string; name: string; why: string | null }

/** A match in the name that is shown counts a little more. */
const OWN_NAME = 0.5
const IS_HAN = /[\u3400-\u9fff]/

/** How well a phrase matches a text: at its beginning, at the beginning of a word, or (in Chinese, which has no spaces) anywhere. */
function quality(phrase: string, text: string): number {
  if (phrase === text) return 4
  if (phrase.startsWith(text)) return 3
  return (IS_HAN.test(text) ? phrase.includes(text) : beginsWord(phrase, text)) ? 2 : 0
}

/** Whether a text begins any word of a phrase; inside a word it may stand before that ("Newspaper and paper makers"). */
function beginsWord(phrase: string, text: string): boolean {
  for (let at = phrase.indexOf(text); at >= 0; at = phrase.indexOf(text, at + 1)) if (!/[a-z0-9]/.test(phrase.charAt(at - 1))) return true
  return false
}

/**
 * A search over groups by name, code, or an occupation in them; best first, narrower groups first among equals. Every word of the query
 * has to begin a word of one and the same name; Chinese may occur anywhere in it. Names are folded once, when the search is made.
 */
export function occupationFinder({ groups, pairs }: OccupationNamesAnswer): (typed: string) => FoundGroup[] {
  const fold = makeFold(pairs)
  const folded = groups.map((group) => ({
    group,
    phrases: [group.name, ...group.words.split(' · ')].map((phrase) => ({ phrase, folded: fold(phrase) })),
  }))
  return (typed) => {
    const text = fold(typed.trim())
    if (text === '') return []
    const parts = text.split(/\s+/)
    const scoreOf = (phrase: string) => {
      const whole = quality(phrase, text)
      return whole > 0 || parts.length === 1 ? whole : Math.min(1, ...parts.map((part) => quality(phrase, part)))
    }
    return folded
      .flatMap(({ group, phrases }) => {
        let best = { score: group.code.startsWith(text) ? 5 : 0, why: null as string | null }
        for (const [i, { phrase, folded: form }] of phrases.entries()) {
          const met = scoreOf(form)
          const score = met > 0 && i === 0 ? met + OWN_NAME : met
          if (score > best.score) best = { score, why: i === 0 ? null : phrase }
        }
        return best.score > 0 ? [{ group, ...best }] : []
      })
      .sort((a, b) => b.score - a.score || b.group.code.length - a.group.code.length || (a.group.code < b.group.code ? -1 : 1))
      .map(({ group, why }) => ({ code: group.code, name: group.name, why }))
  }
}
