import { Fragment } from 'react'
import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import type { RichText } from '#schema/rich-text.ts'
import { Marked } from './marks.tsx'

/** Wording with its numbers as links, marked. */
export function MarkedRich({ text }: { text: RichText }) {
  return text.map((piece, i) => {
    // Pieces have no identity of their own and never move within a text.
    const key = i
    if (typeof piece === 'string')
      return (
        <Fragment key={key}>
          <Marked text={piece} />
        </Fragment>
      )
    const marked = <Marked text={piece.text} />
    if ('term' in piece) return <Fragment key={key}>{marked}</Fragment>
    if ('date' in piece)
      return (
        <time key={key} dateTime={piece.date}>
          {marked}
        </time>
      )
    return (
      <ClaimLink key={key} claim={piece.claim} check={'check' in piece ? piece.check : null} title={piece.exact}>
        {marked}
      </ClaimLink>
    )
  })
}
