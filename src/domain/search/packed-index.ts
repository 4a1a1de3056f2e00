import type { TextIndex } from './text-index.ts'

/**
 * A text index as it travels in JSON. `counts[i]`: how many entries term i has; `gaps`: the entries of all terms in turn, each as the
 * step from the one before it in its term (the first from 0).
 */
export type PackedIndex = { documents: number; terms: string[]; counts: number[]; gaps: number[] }

/** Packs an index for sending: instead of offsets the number of entries of each term, instead of document numbers the gaps between them. */
export function packIndex({ terms, offsets, postings, documents }: TextIndex): PackedIndex {
  const counts = terms.map((_, i) => (offsets[i + 1] ?? 0) - (offsets[i] ?? 0))
  const isFirst = new Set(offsets)
  return {
    documents,
    terms: [...terms],
    counts,
    gaps: Array.from(postings, (entry, k) => (isFirst.has(k) ? entry : entry - (postings[k - 1] ?? 0))),
  }
}

/** The index again, or null when its parts do not fit one another. */
export function unpackIndex({ documents, terms, counts, gaps }: PackedIndex): TextIndex | null {
  const offsets = new Uint32Array(terms.length + 1)
  counts.forEach((count, i) => {
    offsets[i + 1] = (offsets[i] ?? 0) + count
  })
  if (counts.length !== terms.length || offsets[terms.length] !== gaps.length) return null
  const postings = new Uint32Array(gaps.length)
  for (let i = 0; i < terms.length; i += 1) {
    let entry = 0
    const end = offsets[i + 1] ?? 0
    for (let k = offsets[i] ?? 0; k < end; k += 1) {
      entry += gaps[k] ?? 0
      if (entry >> 1 >= documents) return null
      postings[k] = entry
    }
  }
  return { terms, offsets, postings, documents }
}
