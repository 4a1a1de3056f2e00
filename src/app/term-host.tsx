import { useCallback, useEffect, useState } from 'react'
import { lazyPart } from '#blocks/query/lazy-part.tsx'
import { useShownPage } from '#blocks/navigation/navigation.tsx'
import { ErrorBoundary } from './error-boundary.tsx'

const nothing = () => null
const TermNote = lazyPart(
  () => import('#blocks/term/term-note.tsx'),
  (m) => m.TermNote,
  // Without the note's code the word is a link to the term's page, as without JavaScript.
  {
    Fault: ({ anchor }: { anchor: HTMLElement }) => {
      useEffect(() => {
        if (anchor instanceof HTMLAnchorElement) location.assign(anchor.href)
      }, [anchor])
      return null
    },
  },
)

type Open = { term: string; anchor: HTMLElement }

/** Opens the definition of a term that is pressed, wherever on the page it stands; one at a time. */
export function TermHost() {
  const page = useShownPage()
  const [open, setOpen] = useState<Open | null>(null)
  const close = useCallback(() => setOpen(null), [])
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const anchor = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-term]') : null
      const term = anchor?.dataset.term
      if (!anchor || !term || event.defaultPrevented || event.button !== 0) return
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      setOpen((now) => (now?.anchor === anchor ? null : { term, anchor }))
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page closes what was open on the last one
  useEffect(close, [page])
  if (open === null) return null
  return (
    <ErrorBoundary page={open.term} Fault={nothing}>
      <TermNote key={open.term} term={open.term} anchor={open.anchor} onClose={close} />
    </ErrorBoundary>
  )
}
