/** Prints one element of the page. Everything outside it is hidden until printing is done. */
export function printOnly(element: Element | null): void {
  const hidden: Element[] = []
  for (let at = element; at?.parentElement; at = at.parentElement)
    hidden.push(...[...at.parentElement.children].filter((other) => other !== at && other.tagName !== 'SCRIPT'))
  for (const other of hidden) other.setAttribute('data-print-hidden', '')
  const restore = () => {
    for (const other of hidden) other.removeAttribute('data-print-hidden')
  }
  window.addEventListener('afterprint', restore, { once: true })
  try {
    window.print()
  } catch {
    restore()
  }
}
