import axe from 'axe-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** What needs a layout or a whole document, neither of which a component in jsdom has. The audits in Chromium hold these. */
const NEEDS_BROWSER = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable', 'css-orientation-lock']

/** What axe objects to in an element, each with the places where. */
export async function objections(within: Element): Promise<string[]> {
  const { violations } = await axe.run(within, {
    iframes: false,
    elementRef: false,
    resultTypes: ['violations'],
    runOnly: { type: 'tag', values: TAGS },
    rules: Object.fromEntries(NEEDS_BROWSER.map((id) => [id, { enabled: false }])),
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`)
}
