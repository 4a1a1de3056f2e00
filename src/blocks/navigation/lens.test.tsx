import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import { objections } from '../../../tests/support/axe.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { LensAttribute } from './lens.tsx'
import { LensSwitch } from './lens-switch.tsx'

afterEach(() => {
  delete document.documentElement.dataset.lens
})

const both = (
  <>
    <LensAttribute />
    <LensSwitch />
  </>
)
const checked = () => screen.getByRole('radio', { checked: true }).textContent

test.each(LOCALE_IDS)('%s: a press changes the page in that frame; the address follows', async (locale) => {
  const { search, container } = await renderPart(both, { locale })
  const { lens } = (await loadMessages(locale, SHELL)).shell
  expect(screen.getByRole('radiogroup', { name: lens.label })).toBeInTheDocument()
  expect(checked()).toBe(lens.evidence)
  fireEvent.click(screen.getByRole('radio', { name: lens.told }))
  expect(document.documentElement.dataset.lens).toBe('told')
  expect(checked()).toBe(lens.told)
  expect(search().has('lens')).toBe(false)
  await waitFor(() => expect(search().get('lens')).toBe('told'))
  expect(await objections(container)).toEqual([])
})

test('quick presses end where the last one was; the default leaves no parameter, and no entry is made', async () => {
  const { search, history } = await renderPart(both, { at: '/?lens=told' })
  const before = history.length
  const { lens } = (await loadMessages('en', SHELL)).shell
  for (const name of [lens.evidence, lens.told, lens.evidence]) fireEvent.click(screen.getByRole('radio', { name }))
  await waitFor(() => expect(search().has('lens')).toBe(false))
  expect([checked(), document.documentElement.dataset.lens, history.length]).toEqual([lens.evidence, 'evidence', before])
})

test('the page follows an address that changed otherwise; a lens that does not exist is the default', async () => {
  const { history } = await renderPart(both, { at: '/' })
  const { lens } = (await loadMessages('en', SHELL)).shell
  await act(async () => history.push('/?lens=told'))
  await waitFor(() => expect(document.documentElement.dataset.lens).toBe('told'))
  expect(checked()).toBe(lens.told)
  await act(async () => history.push('/?lens=other'))
  await waitFor(() => expect(document.documentElement.dataset.lens).toBe('evidence'))
})
