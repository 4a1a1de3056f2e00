import type { QuoteAnchor } from '#schema/clip.ts'
import { MAX_CLIP } from '#schema/clip.ts'

/** Where words stand in a text: `start` inclusive, `end` exclusive. */
export type Span = { start: number; end: number }

/** Makes any run of white space one space, so that a moved line break does not change the text. */
export const oneSpace = (text: string): string => text.replace(/\s+/g, ' ')

/** The anchor of a part of a text, with what stands before and after it. The text is already in `oneSpace`. */
export function anchorOf(text: string, { start, end }: Span): QuoteAnchor {
  return {
    prefix: text.slice(Math.max(0, start - MAX_CLIP.context), start),
    exact: text.slice(start, end),
    suffix: text.slice(end, end + MAX_CLIP.context),
  }
}

/**
 * How many characters two texts have in common next to the quotation: at the end of the texts before it, at the start of those after it.
 */
function common(a: string, b: string, fromEnd: boolean): number {
  const most = Math.min(a.length, b.length)
  let n = 0
  while (n < most && a.at(fromEnd ? -1 - n : n) === b.at(fromEnd ? -1 - n : n)) n += 1
  return n
}

/**
 * Finds the words of an anchor in a text (in `oneSpace`). When they occur several times, the text around them decides. Null when that
 * does not decide, or when the words are gone: no place is better than a wrong one.
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
