import { dateTerm } from './dates.ts'
import { valueTerm } from './numbers.ts'
import { ABOUT, COUNTERS, HAS_HAN, stem, names, pairs, pieces } from './tokens.ts'

/** One thing that is looked for. One of `terms` is enough; those of `otherwise` count only when the index has none of the first. */
export type Wanted = { any: readonly string[]; otherwise: readonly string[] }

const exactly = (...any: string[]): Wanted => ({ any, otherwise: [] })

/** What a part of a query without names asks for. */
function* wantedIn(folded: string, isLast: boolean): Generator<Wanted> {
  const all = [...pieces(folded.replace(ABOUT, ' '))]
  for (const [i, piece] of all.entries()) {
    const { text } = piece
    switch (piece.kind) {
      case 'date':
        yield exactly(dateTerm(text))
        break
      case 'number': {
        const { value, sign } = piece.amount
        // A number written in words may stand in the text in the same words: "a tenth", 一半.
        const asWritten = /\d/.test(text)
          ? []
          : HAS_HAN.test(text)
            ? text.length === 2
              ? [text]
              : []
            : [text.split(' ').at(-1) ?? ''].map(stem)
        yield { any: [valueTerm(value, sign), ...asWritten], otherwise: sign === '' ? [] : [valueTerm(value)] }
        break
      }
      case 'joined':
        yield exactly(text)
        break
      case 'word':
        // A letter alone may be the beginning of the last word.
        if (text.length > 1 || (isLast && i === all.length - 1)) yield exactly(stem(text))
        break
      case 'han': {
        const counted = all[i - 1]?.kind === 'number' ? text.replace(COUNTERS, '') : text
        if (counted !== '') for (const { term } of pairs(counted, 0, false)) yield exactly(term)
      }
    }
  }
}

/**
 * What a query looks for: each thing once, in order. A name stands for all its aliases and is not split; words of approximation before a
 * number (nearly, 近) need not occur.
 */
export function queryTerms(folded: string): Wanted[] {
  const found = new Map<string, Wanted>()
  const note = (wanted: Wanted) => {
    if (!found.has(wanted.any.join('|'))) found.set(wanted.any.join('|'), wanted)
  }
  let at = 0
  for (const name of names(folded)) {
    for (const wanted of wantedIn(folded.slice(at, name.start), false)) note(wanted)
    note(exactly(name.term))
    at = name.end
  }
  for (const wanted of wantedIn(folded.slice(at), true)) note(wanted)
  return [...found.values()]
}
