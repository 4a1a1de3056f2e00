import type { Fold } from './fold.ts'
import { textTerms } from './tokens.ts'

/**
 * Inverted index over typed arrays. The entries of term i are postings[offsets[i] … offsets[i + 1]]; each is
 * document × 2, plus 1 when the term stands in the document's title.
 */
export type TextIndex = { terms: readonly string[]; offsets: Uint32Array; postings: Uint32Array; documents: number }

/** A document: the words that name it, and everything else that may be searched. `extra` are terms as they are. */
export type TextDocument = { title: string; body: string; extra?: readonly string[] }

/** Builds the index. `documentAt(i)` is asked once for each i below `count`. */
export function buildIndex(count: number, documentAt: (i: number) => TextDocument, fold: Fold): TextIndex {
  const lists = new Map<string, number[]>()
  const add = (term: string, entry: number) => {
    const list = lists.get(term)
    if (!list) lists.set(term, [entry])
    // Titles come first, so a term already noted for this document is never made weaker.
    else if ((list.at(-1) ?? -1) >> 1 !== entry >> 1) list.push(entry)
  }
  for (let i = 0; i < count; i += 1) {
    const { title, body, extra = [] } = documentAt(i)
    for (const term of textTerms(fold(title))) add(term, i * 2 + 1)
    for (const term of textTerms(fold(body))) add(term, i * 2)
    for (const term of extra) add(term, i * 2)
  }
  const terms = [...lists.keys()].sort()
  const offsets = new Uint32Array(terms.length + 1)
  terms.forEach((term, i) => {
    offsets[i + 1] = (offsets[i] ?? 0) + (lists.get(term)?.length ?? 0)
  })
  const postings = new Uint32Array(offsets[terms.length] ?? 0)
  terms.forEach((term, i) => {
    postings.set(lists.get(term) ?? [], offsets[i] ?? 0)
  })
  return { terms, offsets, postings, documents: count }
}
