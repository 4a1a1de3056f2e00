import type { RichPiece, RichText } from '#schema/rich-text.ts'
import { Rich } from '#blocks/text/rich.tsx'

/** Wording inside the view of claim `own`: its own numbers are marked but not linked, because the link would open the view that is open. */
export function OwnRich({ text, own }: { text: RichText; own: string }) {
  return text.map((piece, i) => {
    // Pieces have no identity of their own and never move within a text.
    const key = i
    if (!isOwn(piece, own)) return <Rich key={key} text={[piece]} />
    return (
      <span key={key} className="claim-own" data-claim={own} data-check={'check' in piece ? piece.check : undefined} title={piece.exact}>
        {piece.text}
      </span>
    )
  })
}

type NumberPiece = Extract<RichPiece, { claim: string }>
const isOwn = (piece: RichPiece, own: string): piece is NumberPiece => typeof piece !== 'string' && 'claim' in piece && piece.claim === own
