import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { DATA } from '#i18n/messages/data/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import { objections } from '../../tests/support/axe.ts'
import { renderPart } from '../../tests/support/render-part.tsx'
import { ErrorBoundary } from './error-boundary.tsx'

let isBroken = true
function Screen() {
  if (isBroken) throw new Error('x is undefined')
  return <p>shown</p>
}
/** React reports what a boundary caught on the console too; here that is expected. */
const quietly = () => vi.spyOn(console, 'error').mockImplementation(() => undefined)

test.each(LOCALE_IDS)(
  '%s: a page that threw says that it is not the reader’s fault, with the details folded, and can be tried again',
  async (locale) => {
    quietly()
    isBroken = true
    const { user, container } = await renderPart(
      <ErrorBoundary page="/a">
        <Screen />
      </ErrorBoundary>,
      { locale },
    )
    const { shell, data } = await loadMessages(locale, SHELL, DATA)
    expect(screen.getByRole('alert')).toHaveTextContent(shell.crash.text)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(shell.crash.title)
    expect(container.querySelector('details:not([open]) pre')).toHaveTextContent('x is undefined')
    expect(await objections(container)).toEqual([])
    await user.click(screen.getByRole('button', { name: data.retry }))
    expect(screen.getByRole('alert')).toBeInTheDocument()
    isBroken = false
    await user.click(screen.getByRole('button', { name: data.retry }))
    expect(container.textContent).toBe('shown')
  },
)

test('another page is another try; the same page stays as it is', async () => {
  quietly()
  isBroken = true
  const { show, container } = await renderPart(
    <ErrorBoundary page="/a">
      <Screen />
    </ErrorBoundary>,
  )
  isBroken = false
  await show(
    <ErrorBoundary page="/a">
      <Screen />
    </ErrorBoundary>,
  )
  expect(screen.getByRole('alert')).toBeInTheDocument()
  await show(
    <ErrorBoundary page="/b">
      <Screen />
    </ErrorBoundary>,
  )
  expect(container.textContent).toBe('shown')
})

test('what is extra fails without a word; a fault of its own may be shown instead of the page’s', async () => {
  quietly()
  isBroken = true
  const { container, show } = await renderPart(
    <ErrorBoundary page="/a" quiet>
      <Screen />
    </ErrorBoundary>,
  )
  expect(container).toBeEmptyDOMElement()
  await show(
    <ErrorBoundary key="own" page="/a" Fault={({ error }) => <p>no {error instanceof Error ? error.message : ''}</p>}>
      <Screen />
    </ErrorBoundary>,
  )
  expect(container.textContent).toBe('no x is undefined')
})
