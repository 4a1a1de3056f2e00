/** Events that show that a reader is about to use the page. */
const SIGNS = ['pointerdown', 'keydown', 'popstate'] as const

/**
 * Marks the document as idle and applies the whole stylesheet, which a pre-rendered page loads as if for print: the page has the style of what it shows, and everything
 * later (dialogs, other screens) needs the rest. Done when the browser is idle, and at the latest at the reader's first action.
 */
export function switchOnStylesheet(): void {
  const links = document.querySelectorAll<HTMLLinkElement>('link[data-late]')
  const switchOn = () => {
    document.documentElement.dataset.idle = ''
    for (const sign of SIGNS) removeEventListener(sign, switchOn, true)
    for (const link of links) link.media = 'all'
  }
  for (const sign of SIGNS) addEventListener(sign, switchOn, { capture: true, once: true })
  if (typeof requestIdleCallback === 'function') requestIdleCallback(switchOn, { timeout: 3000 })
  else setTimeout(switchOn, 200)
}
