import type { ReactNode } from 'react'
import { useLocale } from '#i18n/context.tsx'
import type { RichText } from '#schema/rich-text.ts'
import { href, paths } from '#url/paths.ts'

type Props = { to: string; className?: string; claim?: string; check?: string | undefined; children: ReactNode }

/** A link that opens in a new tab, never inside the page that embeds the figure. */
export function OutLink({ to, className, claim, check, children }: Props) {
  const locale = useLocale()
  return (
    <a href={href(to, locale)} target="_blank" rel="noopener" className={className} data-claim={claim} data-check={check}>
      {children}
    </a>
  )
}

/** A number that opens its claim's page. */
export function OutClaim({ claim, check, children }: { claim: string; check?: string | undefined; children: ReactNode }) {
  return (
    <OutLink to={paths.claim(claim)} className="num" claim={claim} check={check}>
      {children}
    </OutLink>
  )
}

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
