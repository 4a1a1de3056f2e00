import type { TermAnswer } from '#schema/api-screens.ts'
import { plainText } from '#schema/rich-text.ts'

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** True when a term's names (in any language), its reading or its definition hold every word of the text. Tone marks and spaces in a reading do not count. */
export function holds(term: TermAnswer, text: string): boolean {
  const reading = fold(term.pinyin ?? '')
  const where = [...Object.values(term.names), plainText(term.definition), reading, reading.replaceAll(' ', '')].map(fold).join('\n')
  return fold(text)
    .split(/\s+/)
    .every((word) => where.includes(word))
}

/** Terms under their letters, in the order in which they come. */
export function byInitial(terms: readonly TermAnswer[]): { initial: string; terms: TermAnswer[] }[] {
  const groups = new Map<string, TermAnswer[]>()
  for (const term of terms) groups.set(term.initial, [...(groups.get(term.initial) ?? []), term])
  return [...groups].map(([initial, some]) => ({ initial, terms: some }))
}
