import { Fragment } from 'react'
import type { RichText } from '#schema/rich-text.ts'

/** The same wording where no link may be (inside a link, or in a printed quotation): the claim of a number is only an attribute. */
export function PlainRich({ text }: { text: RichText }) {
  return text.map((piece, i) => {
    const key = i
    if (typeof piece === 'string' || 'term' in piece) return <Fragment key={key}>{typeof piece === 'string' ? piece : piece.text}</Fragment>
    if ('date' in piece)
      return (
        <time key={key} dateTime={piece.date}>
          {piece.text}
        </time>
      )
    return (
      <span key={key} data-claim={piece.claim} title={piece.exact}>
        {piece.text}
      </span>
    )
  })
}
