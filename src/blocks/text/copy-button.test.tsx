import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import { objections } from '../../../tests/support/axe.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { CopyButton } from './copy-button.tsx'

const button = () => screen.getByRole('button', { name: 'Copy link' })
const refuse = () => vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))

test.each(LOCALE_IDS)('%s: the text is on the clipboard, and a live region says so', async (locale) => {
  const { user } = await renderPart(<CopyButton label="Copy link" text={async () => 'words to copy'} />, { locale })
  const { shell } = await loadMessages(locale, SHELL)
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  await user.click(button())
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(shell.copy.done))
  expect(await navigator.clipboard.readText()).toBe('words to copy')
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('a browser that refuses: the text is shown to be copied by hand; a later press that succeeds takes it away', async () => {
  const { user, container } = await renderPart(<CopyButton label="Copy link" text={() => 'words to copy'} />)
  const { shell } = await loadMessages('en', SHELL)
  const refused = refuse()
  await user.click(button())
  const field = await screen.findByRole('textbox', { name: 'Copy link' })
  expect(field).toHaveValue('words to copy')
  expect(field).toHaveAttribute('readonly')
  expect(container).toHaveTextContent(shell.copy.failed)
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  expect(await objections(container)).toEqual([])
  refused.mockRestore()
  await user.click(button())
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull())
})

test('the text is made anew at each press', async () => {
  let presses = 0
  const { user } = await renderPart(<CopyButton label="Copy link" text={() => `press ${++presses}`} />)
  await user.click(button())
  await user.click(button())
  await waitFor(async () => expect(await navigator.clipboard.readText()).toBe('press 2'))
})

test('with HTML both forms go through the copy event; without it, or where the event is refused, the plain text goes alone', async () => {
  const data = new Map<string, string>()
  const copyEvent = vi.fn(() => {
    const event = Object.assign(new Event('copy', { cancelable: true }), {
      clipboardData: { setData: (type: string, value: string) => void data.set(type, value) },
    })
    document.dispatchEvent(event)
    return event.defaultPrevented
  })
  Object.assign(document, { execCommand: copyEvent })
  const { user, show } = await renderPart(<CopyButton label="Copy link" text={() => 'plain'} html={() => '<i>rich</i>'} />)
  await user.click(button())
  await waitFor(() => expect(Object.fromEntries(data)).toEqual({ 'text/plain': 'plain', 'text/html': '<i>rich</i>' }))
  await show(<CopyButton label="Copy link" text={() => 'only plain'} html={() => null} />)
  await user.click(button())
  expect(copyEvent).toHaveBeenCalledTimes(1)
  copyEvent.mockReturnValue(false)
  await show(<CopyButton label="Copy link" text={() => 'fallback'} html={() => '<i>rich</i>'} />)
  await user.click(button())
  await waitFor(async () => expect(await navigator.clipboard.readText()).toBe('fallback'))
  Reflect.deleteProperty(document, 'execCommand')
})
