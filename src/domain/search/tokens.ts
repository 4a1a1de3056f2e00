import { ALIASES } from './aliases.ts'
import { NUMBER_SOURCE, numberTerm } from './numbers.ts'

/**
 * A token of folded text with its span. Terms: words as they are (plural s dropped), "=30000" numbers, "@iflytek" names with
 * aliases, pairs of Chinese characters.
 */
export type Token = { term: string; start: number; end: number }

const HAN = '\\u3400-\\u9fff\\uf900-\\ufaff'
const LETTER = 'a-z\\u00df-\\u024f\\u0370-\\u1fff'
const PIECES = new RegExp(`([${LETTER}][${LETTER}0-9]*)|(${NUMBER_SOURCE})|([${HAN}]+)`, 'g')

/** Names in Latin letters by their first word, longest first; names in Chinese as one pattern, longest first. */
type LatinName = { rest: string; term: string }
const LATIN = new Map<string, LatinName[]>()
const CHINESE = new Map<string, string>()
for (const [id, all] of Object.entries(ALIASES))
  for (const name of all) {
    const first = /^[a-z]+/.exec(name)?.[0]
    if (first === undefined) CHINESE.set(name, `@${id}`)
    else
      LATIN.set(
        first,
        [...(LATIN.get(first) ?? []), { rest: name.slice(first.length), term: `@${id}` }].sort((a, b) => b.rest.length - a.rest.length),
      )
  }
const CHINESE_NAMES = new RegExp([...CHINESE.keys()].sort((a, b) => b.length - a.length).join('|'), 'g')
const FIRST_WORDS = new RegExp(`[${LETTER}0-9]+`, 'g')
const HAS_HAN = new RegExp(`[${HAN}]`)
const GOES_ON = new RegExp(`[${LETTER}0-9]`)

/** Plurals and singulars meet: "layoffs" and "layoff". */
export const stem = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word

/** Latin names stand only as whole words; of two that begin alike the longer counts. */
function* latinNames(folded: string): Generator<Token> {
  let past = 0
  for (const { 0: word, index: start } of folded.matchAll(FIRST_WORDS)) {
    const candidates = start < past ? undefined : LATIN.get(word)
    const after = start + word.length
    const name = candidates?.find((c) => folded.startsWith(c.rest, after) && !GOES_ON.test(folded.charAt(after + c.rest.length)))
    if (!name) continue
    past = after + name.rest.length
    yield { term: name.term, start, end: past }
  }
}

/** Names with aliases in folded text, in order. */
export function names(folded: string): Token[] {
  const found = [...latinNames(folded)]
  if (!HAS_HAN.test(folded)) return found
  for (const match of folded.matchAll(CHINESE_NAMES))
    found.push({ term: CHINESE.get(match[0]) ?? '', start: match.index, end: match.index + match[0].length })
  return found.sort((a, b) => a.start - b.start)
}

/** Pairs of neighbouring characters; a single one, and the last of a run, also alone so that it can be found. */
function* pairs(run: string, offset: number, lastAlone: boolean): Generator<Token> {
  for (let i = 0; i + 1 < run.length; i += 1) yield { term: run.slice(i, i + 2), start: offset + i, end: offset + i + 2 }
  if (lastAlone || run.length === 1) yield { term: run.slice(-1), start: offset + run.length - 1, end: offset + run.length }
}

/**
 * Words, numbers and character pairs of folded text. One letter alone is no word.
 * @param lastAlone true for text to be searched, false for a query
 */
export function* words(folded: string, lastAlone = true): Generator<Token> {
  for (const match of folded.matchAll(PIECES)) {
    const [whole, word, number, run] = match
    const start = match.index
    if (word !== undefined) {
      if (word.length > 1) yield { term: stem(word), start, end: start + whole.length }
    } else if (number !== undefined) yield { term: numberTerm(number), start, end: start + whole.length }
    else if (run !== undefined) yield* pairs(run, start, lastAlone)
  }
}

/** Every term of a text to be searched. */
export function* textTerms(folded: string): Generator<string> {
  for (const token of words(folded)) yield token.term
  for (const token of names(folded)) yield token.term
}

/** A name in the query stands for all its aliases and is not taken to pieces; the rest is words. Without repeats, in order. */
export function queryTerms(folded: string): string[] {
  const found = new Set<string>()
  let at = 0
  for (const name of names(folded)) {
    for (const token of words(folded.slice(at, name.start), false)) found.add(token.term)
    found.add(name.term)
    at = name.end
  }
  for (const token of words(folded.slice(at), false)) found.add(token.term)
  return [...found]
}
