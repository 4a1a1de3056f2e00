import { Fragment } from 'react'
import type { RichText } from '#schema/rich-text.ts'
import { usePhrased } from '#ui/phrased.tsx'
import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { TermLink } from '#blocks/term/term-link.tsx'

/** Wording with its numbers as links to their claims, its terms as links to their definitions, and its dates as times. */
export function Rich({ text }: { text: RichText }) {
  const phrased = usePhrased()
  return text.map((piece, i) => {
    // Pieces have no identity of their own and never move within a text.
    const key = i
    if (typeof piece === 'string') return <Fragment key={key}>{phrased(piece)}</Fragment>
    if ('date' in piece)
      return (
        <time key={key} dateTime={piece.date}>
          {piece.text}
        </time>
      )
    if ('term' in piece)
      return (
        <TermLink key={key} term={piece.term}>
          {piece.text}
        </TermLink>
      )
    return (
      <ClaimLink key={key} claim={piece.claim} check={'check' in piece ? piece.check : null} title={piece.exact}>
        {piece.text}
      </ClaimLink>
    )
  })
}
