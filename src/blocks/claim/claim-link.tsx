import { type ReactNode, useContext } from 'react'
import { useLocale } from '#i18n/context.tsx'
import { claimPath } from '#url/known.ts'
import { href } from '#url/paths.ts'
import { isPlainClick, useSetSearch } from '#blocks/navigation/navigation.tsx'
import { KnownContext } from './known-context.ts'

type Props = { claim: string; check?: string | null; className?: string; title?: string; children: ReactNode; label?: string }

/**
 * A number (or any words) that opens its claim. It is a link to the claim's page; with JavaScript the claim panel opens over
 * the page instead. `check`: the number is computed, and the panel opens with its arithmetic.
 */
export function ClaimLink({ claim, check = null, className = 'num', title, label, children }: Props) {
  const locale = useLocale()
  const setSearch = useSetSearch()
  return (
    <a
      className={className}
      translate={className === 'num' ? 'no' : undefined}
      href={href(claimPath(claim, useContext(KnownContext)), locale)}
      data-claim={claim}
      data-check={check ?? undefined}
      title={title}
      aria-label={label}
      onClick={(event) => {
        if (!isPlainClick(event)) return
        event.preventDefault()
        setSearch({ claim, ...(check === null ? {} : { check }) })
      }}
    >
      {children}
    </a>
  )
}
