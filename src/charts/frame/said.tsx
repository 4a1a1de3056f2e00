import type { RichText } from '#schema/rich-text.ts'
import { usePhrased } from '#ui/phrased.tsx'

/** Wording whose numbers name their claims without being links: inside a link, or in text for screen readers. */
export function Said({ text }: { text: RichText }) {
  const phrased = usePhrased()
  return text.map((piece, i) => {
    if (typeof piece === 'string') return phrased(piece)
    // Pieces never move within a text.
    const key = i
    if ('date' in piece)
      return (
        <time key={key} dateTime={piece.date}>
          {piece.text}
        </time>
      )
    // Inside a picture, definitions of terms cannot be opened.
    if ('term' in piece) return piece.text
    return (
      <span key={key} data-claim={piece.claim} data-check={'check' in piece ? piece.check : undefined}>
        {piece.text}
      </span>
    )
  })
}
