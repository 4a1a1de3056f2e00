/** How long a page that is still growing is scrolled to the place where the reader left it, in ms. */
const PATIENCE_MS = 3000
const INPUTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/**
 * Whether the router sets the scroll position after a page was drawn: always, apart from the first time in a document that was opened
 * anew. There the reader may have begun to scroll before the page came to life, and the browser knows fragments by itself.
 */
export function restoresScroll(): () => boolean {
  let isFirst = true
  return () => {
    const wasFirst = isFirst
    isFirst = false
    if (!wasFirst) return true
    const [entry] = typeof performance.getEntriesByType === 'function' ? performance.getEntriesByType('navigation') : []
    return entry !== undefined && 'type' in entry && (entry.type === 'reload' || entry.type === 'back_forward')
  }
}

/**
 * Scrolls on to a place that the page is not yet long enough for, until it is reached or the reader does something. Returns a function
 * that stops this.
 */
export function followTo(y: number): () => void {
  if (Math.abs(scrollY - y) <= 1 || typeof ResizeObserver === 'undefined') return () => undefined
  const observer = new ResizeObserver(() => {
    scrollTo(0, y)
    if (Math.abs(scrollY - y) <= 1) stop()
  })
  const timer = setTimeout(() => stop(), PATIENCE_MS)
  function stop() {
    observer.disconnect()
    clearTimeout(timer)
    for (const input of INPUTS) removeEventListener(input, stop)
  }
  for (const input of INPUTS) addEventListener(input, stop, { passive: true })
  observer.observe(document.body)
  return stop
}

/** A link, so that it can be found again in the page when the reader comes back; null for what cannot be. */
export type FocusMark = { href: string; nth: number }

const linksTo = (address: string) => [...document.querySelectorAll<HTMLElement>(`a[href="${CSS.escape(address)}"]`)]

/** The link that has the focus, so that it can get it again after Back; null when no link has it. */
export function markFocus(): FocusMark | null {
  const active = document.activeElement
  const address = active?.getAttribute('href')
  if (!(active instanceof HTMLElement) || !address) return null
  return { href: address, nth: linksTo(address).indexOf(active) }
}

/** True when the marked link was found and has the focus. */
export function focusMarked(mark: FocusMark | undefined): boolean {
  const target = mark && linksTo(mark.href)[mark.nth]
  target?.focus({ preventScroll: true })
  return target !== undefined
}
