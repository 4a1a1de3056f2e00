import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { PRESENT } from '#i18n/messages/present/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import { objections } from '../../../tests/support/axe.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { WrittenField } from './written-field.tsx'

const wrote = vi.fn()
const field = (value: string) => <WrittenField label="Title" value={value} most={40} onWrite={wrote} />
const input = () => screen.getByRole('textbox', { name: 'Title' })
const type = (value: string) => fireEvent.change(input(), { target: { value } })
const pause = () => act(() => vi.advanceTimersByTimeAsync(500))
const { present } = await loadMessages('en', PRESENT)
const words = present.editor

async function start(value: string, locale: (typeof LOCALE_IDS)[number] = 'en') {
  wrote.mockReset()
  const view = await renderPart(field(value), { locale })
  vi.useFakeTimers()
  return view
}
afterEach(() => vi.useRealTimers())

test('words are stored once, after a pause in writing', async () => {
  await start('Old')
  type('N')
  await act(() => vi.advanceTimersByTimeAsync(499))
  type('New')
  await act(() => vi.advanceTimersByTimeAsync(499))
  expect(wrote).not.toHaveBeenCalled()
  await pause()
  expect(wrote.mock.calls).toEqual([['New']])
  await pause()
  expect(wrote).toHaveBeenCalledTimes(1)
})

test('leaving the field stores at once; leaving it unchanged stores nothing', async () => {
  await start('Old')
  fireEvent.blur(input())
  expect(wrote).not.toHaveBeenCalled()
  type('New')
  fireEvent.blur(input())
  expect(wrote.mock.calls).toEqual([['New']])
})

test('a field that goes away before the pause is over has stored what was typed', async () => {
  const { show } = await start('Old')
  type('Nearly lost')
  await show(<p>another page</p>)
  expect(wrote.mock.calls).toEqual([['Nearly lost']])
})

test('what was changed elsewhere is taken over while nothing is unsaved here', async () => {
  const { show } = await start('Old')
  await show(field('Theirs'))
  expect(input()).toHaveValue('Theirs')
  await pause()
  expect(wrote).not.toHaveBeenCalled()
})

test.each(LOCALE_IDS)('%s: both texts are shown when both were changed, and nothing is stored until the reader chooses', async (locale) => {
  const { show, container } = await start('Old', locale)
  const { editor } = (await loadMessages(locale, PRESENT)).present
  type('Mine')
  await show(field('Theirs'))
  const alert = screen.getByRole('alert')
  expect(alert).toHaveTextContent(editor.conflict)
  expect(alert.querySelector('q')).toHaveTextContent('Theirs')
  expect(input()).toHaveValue('Mine')
  fireEvent.blur(input())
  await pause()
  expect(wrote).not.toHaveBeenCalled()
  vi.useRealTimers()
  expect(await objections(container)).toEqual([])
})

test.each([
  [words.keepMine, 'Mine', [['Mine']]],
  [words.keepTheirs, 'Theirs', []],
])('"%s" ends the conflict with %s', async (button, kept, stored) => {
  const { show } = await start('Old')
  type('Mine')
  await show(field('Theirs'))
  fireEvent.click(screen.getByRole('button', { name: button }))
  expect(screen.queryByRole('alert')).toBeNull()
  expect(input()).toHaveValue(kept)
  expect(wrote.mock.calls).toEqual(stored)
})
