import { ALIASES } from './aliases.ts'
import { DATE_SOURCE, dateTerms } from './dates.ts'
import { ABOUT_SOURCE, type Amount, FRACTION_SOURCE, NUMBER_SOURCE, readAmount, valueTerm } from './numbers.ts'

/**
 * A token of folded text with its span. Terms: words as they are (plural s dropped), "r&d" words joined by signs, "=30000" numbers (with
 * "%", "$", "y", "h" behind when they count percent or money), "#2025-10" dates, "@iflytek" names with aliases, pairs of Chinese characters.
 */
export type Token = { term: string; start: number; end: number }

const HAN = '\\u3400-\\u9fff\\uf900-\\ufaff'
const LETTER = 'a-z\\u00df-\\u024f\\u0370-\\u1fff'
/** R&D, N+1, N+1.5, AT&T, C++. */
const JOINED = `[${LETTER}][${LETTER}0-9]*(?:(?:[&+][${LETTER}0-9]+)+(?:\\.\\d+)?|\\+\\+)`
const PIECES = new RegExp(
  `(${DATE_SOURCE})|(${NUMBER_SOURCE}|(?<![${LETTER}0-9])${FRACTION_SOURCE})|(${JOINED})|([${LETTER}][${LETTER}0-9]*)|([${HAN}]+?(?=[^${HAN}]|$|${NUMBER_SOURCE}))`,
  'g',
)
/** Words like "about" before a number of a query: they leave the number as it is. */
export const ABOUT = new RegExp(`(?:${ABOUT_SOURCE}) *(?=(?:${NUMBER_SOURCE}|${FRACTION_SOURCE}))`, 'g')
/** Measure words that Chinese puts between a number and the thing counted. They add nothing to the number. */
export const COUNTERS = /^[人名个個家台位份项項次户戶所件起多余餘]+/

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
const WORDS = new RegExp(`[${LETTER}0-9]+`, 'g')
/** Whether a text has a Chinese character. */
export const HAS_HAN = new RegExp(`[${HAN}]`)
/** No name: one that continues with a letter, or is part of a currency (US$). */
const GOES_ON = new RegExp(`^(?:[${LETTER}0-9$]|[&+][${LETTER}0-9])`)

/** Singular and plural become one term: "layoffs" and "layoff". */
export const stem = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word

/** Finds Latin names as whole words; of two names that begin alike the longer counts. */
function* latinNames(folded: string): Generator<Token> {
  let past = 0
  for (const { 0: word, index: start } of folded.matchAll(WORDS)) {
    const candidates = start < past ? undefined : LATIN.get(word)
    const after = start + word.length
    const name = candidates?.find(
      (c) => folded.startsWith(c.rest, after) && !GOES_ON.test(folded.slice(after + c.rest.length, after + c.rest.length + 2)),
    )
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

/** Pairs of neighbouring characters. A single character, and the last of a run, are also terms by themselves. */
export function* pairs(run: string, offset: number, lastAlone: boolean): Generator<Token> {
  for (let i = 0; i + 1 < run.length; i += 1) yield { term: run.slice(i, i + 2), start: offset + i, end: offset + i + 2 }
  if (lastAlone || run.length === 1) yield { term: run.slice(-1), start: offset + run.length - 1, end: offset + run.length }
}

/** A piece of folded text as it was matched. */
type Piece = { start: number; text: string } & ({ kind: 'date' | 'joined' | 'word' | 'han' } | { kind: 'number'; amount: Amount })

/** A folded text in its parts: dates, numbers, words joined by a sign, Latin words and runs of Chinese characters. */
export function* pieces(folded: string): Generator<Piece> {
  for (const { 0: text, 1: date, 2: number, 3: joined, 4: word, index: start } of folded.matchAll(PIECES)) {
    if (date !== undefined) yield { kind: 'date', start, text }
    else if (number !== undefined) {
      const amount = readAmount(number)
      yield amount === null ? { kind: 'han', start, text } : { kind: 'number', start, text, amount }
    } else if (joined !== undefined) yield { kind: 'joined', start, text }
    else yield { kind: word === undefined ? 'han' : 'word', start, text }
  }
}

/** Words, numbers, dates and character pairs of a text to be searched. A single letter is not a word. */
export function* words(folded: string): Generator<Token> {
  for (const piece of pieces(folded)) {
    const { start, text } = piece
    const end = start + text.length
    const at = (term: string): Token => ({ term, start, end })
    switch (piece.kind) {
      case 'date':
        yield* dateTerms(text).map(at)
        break
      case 'number': {
        const { value, sign } = piece.amount
        yield at(valueTerm(value))
        if (sign !== '') yield at(valueTerm(value, sign))
        // A number in characters or words can also be found as it is written.
        if (!/\d/.test(text)) yield* HAS_HAN.test(text) ? pairs(text, start, true) : plainWords(text, start)
        break
      }
      case 'joined':
        yield at(text)
        yield* plainWords(text, start)
        break
      case 'word':
        if (text.length > 1) yield at(stem(text))
        break
      case 'han':
        yield* pairs(text, start, true)
    }
  }
}

/** Words of a text without numbers and signs. */
function* plainWords(text: string, offset: number): Generator<Token> {
  for (const { 0: word, index } of text.matchAll(WORDS))
    if (word.length > 1) yield { term: stem(word), start: offset + index, end: offset + index + word.length }
}

/** Every term of a text to be searched. */
export function* textTerms(folded: string): Generator<string> {
  for (const token of words(folded)) yield token.term
  for (const token of names(folded)) yield token.term
}
