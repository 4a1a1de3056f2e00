import type { RichText } from '#schema/rich-text.ts'

/** Where an English or Chinese sentence ends; not at the point of a number or of "No. 1". */
const END = /[.!?](?=\s+[A-Z\u4e00-\u9fff])|[。！？]/

/** The first sentence of a text, numbers kept with their claims: what a speaker can say about a figure. */
export function firstSentence(text: RichText): RichText {
  const out: RichText[number][] = []
  for (const piece of text) {
    const end = typeof piece === 'string' ? END.exec(piece) : null
    if (typeof piece === 'string' && end) return [...out, piece.slice(0, end.index + 1)]
    out.push(piece)
  }
  return out
}
