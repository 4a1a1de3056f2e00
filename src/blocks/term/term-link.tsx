import type { ReactNode } from 'react'
import { useLocale } from '#i18n/context.tsx'
import { href, paths } from '#url/paths.ts'

type Props = { term: string; className?: string; children: ReactNode }

/**
 * A term where it is first used. It links to the term's page; with JavaScript the definition opens in place (app/term-host.tsx listens
 * for all of them, so that marked text needs no code of its own).
 */
export function TermLink({ term, className = 'term', children }: Props) {
  const locale = useLocale()
  // Names such as 10-K hold digits that are not numbers of a claim.
  return (
    <a className={className} href={href(paths.term(term), locale)} data-term={term} data-count="">
      {children}
    </a>
  )
}
