import type { ReactNode } from 'react'

/** Words kept as they are in a source or a search log. Digits in them belong to a name, not to a number of this page. */
export function Verbatim({ children, lang }: { children: ReactNode; lang?: string | undefined }) {
  return (
    <span data-count="" lang={lang}>
      {children}
    </span>
  )
}
