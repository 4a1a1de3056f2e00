import type { RichText } from '#schema/rich-text.ts'
import { OutClaim } from './out-link.tsx'

/** Wording whose numbers link to their claims, in a new tab. */
export function OutRich({ text }: { text: RichText }) {
  return text.map((piece, i) => {
    if (typeof piece === 'string') return piece
    if ('term' in piece) return piece.text
    // Pieces never move within a text.
    const key = i
    if ('date' in piece)
      return (
        <time key={key} dateTime={piece.date}>
          {piece.text}
        </time>
      )
    return (
      <OutClaim key={key} claim={piece.claim} check={'check' in piece ? piece.check : undefined}>
        {piece.text}
      </OutClaim>
    )
  })
}
