import type { ReactNode } from 'react'
import { useLocale } from '#i18n/context.tsx'
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
