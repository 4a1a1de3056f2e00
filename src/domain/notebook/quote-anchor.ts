import type { QuoteAnchor } from '#schema/clip.ts'
import { MAX_CLIP } from '#schema/clip.ts'

/** Where words stand in a text: `start` inclusive, `end` exclusive. */
export type Span = { start: number; end: number }

/** White space of any kind and length as one space, so that a line break in the page is no change of its words. */
export const oneSpace = (text: string): string => text.replace(/\s+/g, ' ')

/** The anchor of a part of a text, with what stands before and after it. The text is already in `oneSpace`. */
export function anchorOf(text: string, { start, end }: Span): QuoteAnchor {
  return {
    prefix: text.slice(Math.max(0, start - MAX_CLIP.context), start),
    exact: text.slice(start, end),
    suffix: text.slice(end, end + MAX_CLIP.context),
  }
}

/** How many characters of two texts are the same, counted from where they meet the quotation. */
function common(a: string, b: string, fromEnd: boolean): number {
  const most = Math.min(a.length, b.length)
  let n = 0
  while (n < most && a.at(fromEnd ? -1 - n : n) === b.at(fromEnd ? -1 - n : n)) n += 1
  return n
}

/**
 * Finds the words of an anchor in a text (in `oneSpace`). Where they stand several times, what stands around them decides; where that
 * does not tell them apart, or the words are gone, the answer is null: a wrong place is worse than none.
 */
export function findAnchor(text: string, { prefix, exact, suffix }: QuoteAnchor): Span | null {
  if (exact === '') return null
  const places: { start: number; fit: number }[] = []
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length
    const before = text.slice(Math.max(0, start - MAX_CLIP.context), start)
    const after = text.slice(end, end + MAX_CLIP.context)
    places.push({ start, fit: common(prefix, before, true) + common(suffix, after, false) })
  }
  const [best, next] = places.sort((a, b) => b.fit - a.fit)
  if (best === undefined || (next !== undefined && next.fit === best.fit)) return null
  return { start: best.start, end: best.start + exact.length }
}
