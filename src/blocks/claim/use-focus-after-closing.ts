import { useEffect, useRef } from 'react'

/**
 * Puts the focus somewhere when the panel closes: some browsers do not focus a link that is clicked, and a panel that came with the
 * address had no opener. Then the claim's number on the page gets it.
 */
export function useFocusAfterClosing(claim: string | null): void {
  const first = useRef<string | null>(null)
  useEffect(() => {
    if (claim !== null) {
      first.current ??= claim
      return
    }
    const opened = first.current
    first.current = null
    if (opened === null) return
    const timer = setTimeout(() => {
      if (document.activeElement === document.body)
        document.querySelector<HTMLElement>(`main a[data-claim="${opened}"]`)?.focus({ preventScroll: true })
    })
    return () => clearTimeout(timer)
  }, [claim])
}
