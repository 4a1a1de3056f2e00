import type { KeyboardEvent, ReactNode } from 'react'
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

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Moves the focus among the marks of a picture. */
export function moveAmongMarks(event: KeyboardEvent<SVGElement>): void {
  const links = [...event.currentTarget.querySelectorAll<SVGAElement>('a[data-claim]')]
  const here = links.indexOf(document.activeElement as SVGAElement)
  const ends: Readonly<Record<string, number>> = { Home: 0, End: links.length - 1 }
  const step = STEPS[event.key]
  const next = step === undefined ? ends[event.key] : Math.min(links.length - 1, Math.max(0, here + step))
  if (here < 0 || next === undefined) return
  event.preventDefault()
  links[next]?.focus()
}
