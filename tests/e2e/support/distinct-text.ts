import type { Page } from './watch.ts'

/** Marks one element of each kind of text, for rules that look at colours. */
export const DISTINCT_TEXT = '[data-distinct-text]'

/**
 * Colours, size and surroundings decide whether text can be read, not what it says: of all texts that agree in these, the first is marked.
 * A page has hundreds of texts and some dozen kinds of them; a rule that asks each text for its colours takes most of an audit's time.
 * @param within selector of the part of the page that is looked at
 */
export async function markDistinctText(page: Page, within: string): Promise<void> {
  await page.evaluate((selector) => {
    const ANCESTORS = 6
    const seen = new Set<string>()
    for (const element of document.querySelectorAll(`${selector}, ${selector} *`)) {
      const hasText = [...element.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.textContent?.trim() !== '')
      if (!hasText || !element.checkVisibility({ checkVisibilityCSS: true })) continue
      const { color, backgroundColor, fontSize, fontWeight, opacity, textDecorationLine } = getComputedStyle(element)
      const around: string[] = []
      for (let at: Element | null = element; at !== null && around.length < ANCESTORS; at = at.parentElement) {
        const states = [...at.attributes].filter((a) =>
          /^(class|aria-(current|selected|checked|pressed|disabled)|disabled|data-status)$/.test(a.name),
        )
        around.push(at.localName, getComputedStyle(at).backgroundColor, ...states.map((a) => `${a.name}=${a.value}`))
      }
      const kind = [color, backgroundColor, fontSize, fontWeight, opacity, textDecorationLine, ...around].join('|')
      if (seen.has(kind)) continue
      seen.add(kind)
      element.setAttribute('data-distinct-text', '')
    }
  }, within)
}
