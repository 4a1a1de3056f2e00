/** Events that show that a reader is about to use the page. */
const SIGNS = ['pointerdown', 'keydown', 'popstate'] as const

/**
 * Lays out what waits below the first screen (features/compare/compare.css), one part whenever the browser is idle: all at once would be one
 * long task, and not at all would leave gaps in a picture of the whole page.
 */
function layOutInTurn(): void {
  const part = document.querySelector<HTMLElement>('.section:not([data-laid-out])')
  if (part === null) return
  part.dataset.laidOut = ''
  whenIdle(layOutInTurn)
}

const whenIdle = (work: () => void) =>
  typeof requestIdleCallback === 'function' ? requestIdleCallback(work, { timeout: 3000 }) : setTimeout(work, 200)

/**
 * Applies the whole stylesheet, which a pre-rendered page loads as if for print: the page has the style of what it shows, and everything
 * later (dialogs, other screens) needs the rest. Done when the browser is idle, and at the latest at the reader's first action.
 */
export function switchOnStylesheet(): void {
  const links = document.querySelectorAll<HTMLLinkElement>('link[data-late]')
  const switchOn = () => {
    for (const sign of SIGNS) removeEventListener(sign, switchOn, true)
    for (const link of links) link.media = 'all'
    whenIdle(layOutInTurn)
  }
  for (const sign of SIGNS) addEventListener(sign, switchOn, { capture: true, once: true })
  whenIdle(switchOn)
}
