/** What jsdom's own style sheet never shows (its "hidden elements"). */
const NEVER_SHOWN = new Set(
  'area base basefont datalist head link meta noembed noframes noscript param rp script style template title'.split(' '),
)
/** What that sheet shows or not depending on where it stands or on a state. */
const DEPENDS = new Set(['dialog', 'summary'])
/** What is not simply gone where it is `hidden`. */
const KEEPS_A_BOX = new Set(['embed', 'tr', 'thead', 'tbody', 'tfoot', 'col', 'colgroup'])

/**
 * Lets `getComputedStyle` say whether an element is shown and can be pressed without jsdom, which puts some four hundred rules to every element that a query by
 * role passes: a tenth of a page's time. Where a style sheet, a `style` or another attribute has a say, and for every other property, jsdom is
 * asked.
 */
export function answerStylesQuickly(window: Window & typeof globalThis): void {
  // Files of a worker share the window, and each of them comes by here.
  const slow: typeof window.getComputedStyle = Reflect.get(window, 'ownGetComputedStyle') ?? window.getComputedStyle.bind(window)
  Reflect.set(window, 'ownGetComputedStyle', slow)
  /** How an element of this name is displayed where nothing but its name has a say. */
  const byName = new Map<string, string>()

  const says = (element: Element, property: string) => element.getAttribute('style')?.includes(property) === true
  const isGone = (element: Element) => element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found'

  const display = (element: Element): string => {
    const name = element.localName
    if (NEVER_SHOWN.has(name)) return 'none'
    if (DEPENDS.has(name) || element.hasAttribute('popover') || says(element, 'display')) return slow(element).display
    if (element.hasAttribute('hidden') && KEEPS_A_BOX.has(name)) return slow(element).display
    if (isGone(element) || (name === 'input' && element.getAttribute('type') === 'hidden')) return 'none'
    const known = byName.get(name)
    if (known !== undefined) return known
    const found = slow(element).display
    byName.set(name, found)
    return found
  }
  const visibility = (element: Element): string => {
    for (let at: Element | null = element; at !== null; at = at.parentElement)
      if (says(at, 'visibility') || (at.hasAttribute('hidden') && KEEPS_A_BOX.has(at.localName))) return slow(element).visibility
    return 'visible'
  }
  const pointerEvents = (element: Element): string => {
    for (let at: Element | null = element; at !== null; at = at.parentElement)
      if (says(at, 'pointer-events') || at.hasAttribute('popover')) return slow(element).pointerEvents
    return 'auto'
  }
  const quick: Readonly<Record<string, (element: Element) => string>> = { display, visibility, pointerEvents }

  window.getComputedStyle = (element, pseudo) => {
    if (pseudo || element.ownerDocument.styleSheets.length > 0) return slow(element, pseudo)
    let own: CSSStyleDeclaration | undefined
    const whole = () => (own ??= slow(element))
    const answer = (property: string) => quick[property]?.(element) ?? whole().getPropertyValue(property)
    return new Proxy(window.document.documentElement.style, {
      get: (_, property) => {
        if (property === 'getPropertyValue') return answer
        if (typeof property === 'string' && property in quick) return answer(property)
        const value: unknown = Reflect.get(whole(), property)
        return typeof value === 'function' ? value.bind(whole()) : value
      },
    })
  }
}
