/** Input that waits: what it was done to, and how to do it again. */
type Held = { target: Element; event: MouseEvent | KeyboardEvent }

/** Controls that do nothing until the page is live. Links work by themselves, except those that open something over the page. */
const CONTROLS = 'button, [role="radio"], [role="tab"], a[data-claim], [role="application"], [data-static-figure]'

const isShortcut = (event: KeyboardEvent) => (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k'

/**
 * Holds the clicks and keys that reach a control before the page is live, so that none is lost.
 * @param begin called with the first of them, to make the page live at once
 * @returns a function that repeats every held click and key, in order, where its control still exists
 */
export function holdEarlyInput(root: Element, begin: () => void): () => void {
  const held: Held[] = []
  const hold = (event: Event) => {
    if (!(event instanceof MouseEvent || event instanceof KeyboardEvent)) return
    const control = event.target instanceof Element ? event.target.closest(CONTROLS) : null
    const isKey = event instanceof KeyboardEvent
    if (isKey ? !(isShortcut(event) || (control !== null && event.key !== 'Tab' && !event.altKey)) : control === null) return
    // A click with a modifier opens a link elsewhere, and Enter on a control makes a click of its own.
    if (!isKey && (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) return
    if (isKey && (event.key === 'Enter' || event.key === ' ') && control?.matches('button, a')) return
    event.preventDefault()
    event.stopImmediatePropagation()
    held.push({ target: event.target instanceof Element ? event.target : root, event })
    begin()
  }
  for (const type of ['click', 'keydown']) document.addEventListener(type, hold, true)
  return () => {
    for (const type of ['click', 'keydown']) document.removeEventListener(type, hold, true)
    for (const { target, event } of held) if (target.isConnected) target.dispatchEvent(again(event))
  }
}

/** The same event anew: one that was dispatched before cannot be sent again. */
function again(event: MouseEvent | KeyboardEvent): Event {
  const { bubbles, cancelable, composed, ctrlKey, metaKey, shiftKey, altKey } = event
  const common = { bubbles, cancelable, composed, ctrlKey, metaKey, shiftKey, altKey }
  return event instanceof KeyboardEvent
    ? new KeyboardEvent(event.type, { ...common, key: event.key, code: event.code })
    : new MouseEvent(event.type, { ...common, clientX: event.clientX, clientY: event.clientY, button: event.button, detail: event.detail })
}
