import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toleratePageTranslation } from '#app/translated-page.ts'
import { renderApp } from '../support/render-app.tsx'

const { removeChild, insertBefore } = Node.prototype
beforeAll(toleratePageTranslation)
afterAll(() => Object.assign(Node.prototype, { removeChild, insertBefore }))

/** What a browser's translation does: every text stands in an element of the browser's from now on. `isReplaced`: in a copy of it. */
function translate(root: Element, isReplaced: boolean): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Node[] = []
  while (walker.nextNode()) texts.push(walker.currentNode)
  for (const text of texts) {
    if (text.parentElement?.closest('[translate="no"], script, style, textarea')) continue
    const font = document.createElement('font')
    text.parentNode?.replaceChild(font, text)
    font.append(isReplaced ? document.createTextNode(text.textContent ?? '') : text)
  }
}

test.each([
  ['wrapped', false],
  ['replaced', true],
])('texts that a translation has %s: pages go on', async (_, isReplaced) => {
  const { router } = await renderApp('/article')
  await waitFor(() => expect(document.querySelector('main h1')).not.toBeNull(), { timeout: 45_000 })
  translate(document.body, isReplaced)
  const select = document.querySelector<HTMLSelectElement>('main select')
  if (select) fireEvent.change(select, { target: { value: select.options[1]?.value ?? '' } })
  for (const path of ['/companies', '/about']) {
    const entry = document.querySelector<HTMLAnchorElement>(`.main-nav a[href="${path}"]`)
    if (entry) fireEvent.click(entry)
    await waitFor(() => expect(router.state.matches.at(-1)?.pathname).toBe(path), { timeout: 45_000 })
    translate(document.body, isReplaced)
  }
  expect(screen.queryByText('This page could not be shown')).toBeNull()
  expect(document.querySelector('main h1')).not.toBeNull()
})
