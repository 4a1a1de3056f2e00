import type { ReactNode } from 'react'
import { isPlainClick, useSetSearch } from '#blocks/navigation/navigation.tsx'
import { useLocale } from '#i18n/context.tsx'
import { href, paths } from '#url/paths.ts'

/** A mark of a picture, with its words: opens its claim. Only the first of a picture is a tab stop; arrows reach the others. */
export function MarkLink({
  claim,
  label,
  first = false,
  children,
}: {
  claim: string
  label: string
  first?: boolean
  children: ReactNode
}) {
  const locale = useLocale()
  const setSearch = useSetSearch()
  return (
    <a
      className="case-link"
      href={href(paths.claim(claim), locale)}
      data-claim={claim}
      aria-label={label}
      tabIndex={first ? 0 : -1}
      onClick={(event) => {
        if (!isPlainClick(event)) return
        event.preventDefault()
        setSearch({ claim })
      }}
    >
      <title>{label}</title>
      {children}
    </a>
  )
}
