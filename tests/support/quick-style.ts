/** What jsdom's own style sheet never shows (its "hidden elements"). */
const NEVER_SHOWN = new Set(
  'area base basefont datalist head link meta noembed noframes noscript param rp script style template title'.split(' '),
)
/** What that sheet shows or not depending on an attribute, beside `hidden`. */
const DEPENDS = new Set(['dialog', 'input', 'embed', 'summary'])
const SAY_MORE = ['hidden', 'popover', 'style']

/**
 * Lets `getComputedStyle` say whether an element is shown without jsdom, which puts some four hundred rules to every element that a query by
 * role passes: a tenth of a page's time. Where a style sheet, a `style` or another attribute has a say, and for every other property, jsdom is
 * asked.
 */
export function answerStylesQuickly(window: Window & typeof globalThis): void {
  // Files of a worker share the window, and each of them comes by here.
  const slow: typeof window.getComputedStyle = Reflect.get(window, 'ownGetComputedStyle') ?? window.getComputedStyle.bind(window)
  Reflect.set(window, 'ownGetComputedStyle', slow)
  /** How an element of this name is displayed where nothing but its name has a say. */
  const byName = new Map<string, string>()

  const display = (element: Element): string => {
    const name = element.localName
    if (NEVER_SHOWN.has(name)) return 'none'
    if (DEPENDS.has(name) || SAY_MORE.some((a) => element.hasAttribute(a))) return slow(element).display
    const known = byName.get(name)
    if (known !== undefined) return known
    const found = slow(element).display
    byName.set(name, found)
    return found
  }
  const visibility = (element: Element): string => {
    for (let at: Element | null = element; at !== null; at = at.parentElement)
      if (SAY_MORE.some((a) => at.hasAttribute(a))) return slow(element).visibility
    return 'visible'
  }
  const quick: Readonly<Record<string, (element: Element) => string>> = { display, visibility }

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
