import type { Page } from './watch.ts'

/** Least side (px) of what is pressed or tapped; a link inside a sentence is as high as its line. */
const LEAST = 24

/**
 * Controls smaller than 24 px, each kind once: links outside sentences, buttons, boxes to tick. A box that lies in a label is as large as
 * the label. Marks of a picture are left out: a pointer finds the nearest of them.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const isInSentence = (control: Element): boolean => {
      let at = control
      while (getComputedStyle(at).display === 'inline' && at.parentElement) {
        const parent = at.parentElement
        if ([...parent.childNodes].some((n) => n !== at && n.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test(n.textContent ?? '')))
          return true
        at = parent
      }
      return false
    }
    const found = new Set<string>()
    for (const control of document.querySelectorAll(
      ':is(a[href], button, summary, input:not([type="hidden"]), select, textarea):not(svg *, .visually-hidden, .visually-hidden *)',
    )) {
      const own = control.getBoundingClientRect()
      const { width, height } = control.closest('label')?.getBoundingClientRect() ?? own
      const [wide, high] = [Math.max(width, own.width), Math.max(height, own.height)]
      // A pixel less is a matter of rounding; a pixel of a hidden control is none.
      if (own.width <= 1 || own.height <= 1 || (wide >= least - 1 && high >= least - 1)) continue
      if (!control.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || isInSentence(control)) continue
      found.add(`${control.localName}.${control.className} in ${control.parentElement?.className} ${Math.round(wide)}×${Math.round(high)}`)
    }
    return [...found].slice(0, 5)
  }, LEAST)
}
