import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { PALETTE } from '#i18n/messages/palette/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import { term } from '../../../tests/fixtures/answers.ts'
import { ledgerClaim } from '../../../tests/fixtures/ledger-claim.ts'
import { objections } from '../../../tests/support/axe.ts'
import { pressEscape, renderPart } from '../../../tests/support/render-part.tsx'
import { CommandPalette } from './command-palette.tsx'

const claims = {
  version: 'v',
  asOf: '2026-01-31',
  claims: [
    ledgerClaim('cuts', { label: ['Cuts of 2025'], statement: ['Acme cut 400 jobs in support.'], status: 'contested' }),
    ledgerClaim('robots', { label: ['Robots of 2025'], statement: ['Acme has robots.'] }),
  ],
}
const terms = {
  terms: [
    term('severance', {
      term: ['Severance pay'],
      definition: ['Paid when a job ends.'],
      names: { en: 'Severance pay', 'zh-Hans': '经济补偿' },
    }),
  ],
}
const answers = { claims, terms }
const chosen = vi.fn()
const themes = [{ id: 'dark', label: 'Dark', choose: () => chosen('dark') }]

function Host() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        open
      </button>
      <CommandPalette open={open} onClose={() => setOpen(false)} themes={themes} />
    </>
  )
}
const { palette: en, shell } = await loadMessages('en', PALETTE, SHELL)
const dialog = () => document.querySelector('dialog') as HTMLDialogElement
const field = () => screen.getByRole('combobox')
const active = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '')
const options = () => [...dialog().querySelectorAll('[role=option]')].map((o) => o.querySelector('.palette-label')?.textContent)
const status = () => dialog().querySelector('[role=status]')?.firstChild?.textContent ?? ''
const type = (text: string) => fireEvent.change(field(), { target: { value: text } })
const press = (key: string) => fireEvent.keyDown(field(), { key })

async function open(given: Record<string, unknown> = answers, locale: (typeof LOCALE_IDS)[number] = 'en') {
  const view = await renderPart(<Host />, { answers: given, locale })
  await view.user.click(screen.getByText('open'))
  return view
}

test.each(LOCALE_IDS)('%s: it opens with the focus in a named field that controls a named list of pages and commands', async (locale) => {
  await open(answers, locale)
  const { palette: words, shell: s } = await loadMessages(locale, PALETTE, SHELL)
  expect(field()).toHaveFocus()
  expect(field()).toHaveAttribute('aria-label', words.input)
  expect(field()).toHaveAttribute('aria-expanded', 'true')
  const list = document.getElementById(field().getAttribute('aria-controls') ?? '')
  expect(list).toHaveAttribute('aria-label', words.results)
  expect([...dialog().querySelectorAll('[role=group]')].map((g) => g.getAttribute('aria-label'))).toEqual([
    words.groups.pages,
    words.groups.actions,
  ])
  expect(options()[0]).toBe(s.nav.compare)
  expect(status()).not.toContain(words.none)
  expect(await objections(dialog())).toEqual([])
})

test('Escape closes it and gives the focus back; what was typed is gone at the next opening', async () => {
  const { user } = await open()
  type('cuts')
  pressEscape(dialog())
  expect(dialog()).not.toHaveAttribute('open')
  expect(screen.getByText('open')).toHaveFocus()
  await user.click(screen.getByText('open'))
  expect(field()).toHaveValue('')
})

test('arrows walk the options round, Home and End of the list too; the active one is named to the field', async () => {
  await open()
  const all = options()
  expect(active()?.getAttribute('aria-selected')).toBe('true')
  press('ArrowDown')
  expect(active()).toHaveTextContent(all[1] ?? '')
  press('ArrowUp')
  press('ArrowUp')
  expect(active()).toHaveTextContent(all.at(-1) ?? '')
  press('ArrowDown')
  expect(active()).toHaveTextContent(all[0] ?? '')
  expect(dialog().querySelectorAll('[aria-selected=true]')).toHaveLength(1)
})

test('claims are found with their status, the words that match are marked, and Enter opens one over the page', async () => {
  const { search } = await open()
  type('robots')
  await waitFor(() => expect(options()).toContain('Robots of 2025'))
  const group = within(dialog()).getByRole('group', { name: en.groups.claims })
  const [option] = within(group).getAllByRole('option')
  expect(option?.querySelector('svg')).not.toBeNull()
  expect([...(option?.querySelectorAll('mark') ?? [])].map((m) => m.textContent?.toLowerCase())).toContain('robots')
  expect(status()).toMatch(/\d+ results?/)
  for (let i = 0; i < options().length && active()?.textContent?.includes('Robots of 2025') !== true; i += 1) press('ArrowDown')
  press('Enter')
  await waitFor(() => expect(search().get('claim')).toBe('robots'))
  expect(dialog()).not.toHaveAttribute('open')
})

test('a term is found by its name in another language, and a text that is exactly a name comes first', async () => {
  const { history } = await open()
  type('经济补偿')
  await waitFor(() => expect(options()).toContain('Severance pay'))
  type('severance pay')
  await waitFor(() => expect(options()[0]).toBe('Severance pay'))
  press('Enter')
  await waitFor(() => expect(history.location.pathname).toBe('/glossary/severance'))
})

test('the search of all claims is always the last option, its text cut where it is long', async () => {
  const { history } = await open()
  const long = 'x'.repeat(60)
  type(long)
  await waitFor(() => expect(options()).toEqual([en.allClaims({ text: `${'x'.repeat(40)}…` })]))
  await waitFor(() => expect(status()).toBe(en.none))
  press('Enter')
  await waitFor(() => expect(new URLSearchParams(history.location.search).get('q')).toBe(long))
})

test('a pointer makes an option active, and a press runs it', async () => {
  await open()
  type('dark')
  const option = [...dialog().querySelectorAll('[role=option]')].find((o) => o.textContent === en.theme({ theme: 'Dark' }))
  if (!option) throw new Error('no such option')
  fireEvent.mouseMove(option)
  expect(active()).toBe(option)
  fireEvent.click(option)
  expect(chosen).toHaveBeenCalledWith('dark')
  expect(dialog()).not.toHaveAttribute('open')
})

const refuses = (): Promise<void> => Promise.reject(new Error('no'))
const takes = (): Promise<void> => Promise.resolve()
test.each([
  ['copied', takes, en.copied],
  ['refused', refuses, en.copyFailed],
])('an action that says something stays open and says it: %s', async (_how, write, words) => {
  await open()
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(write)
  type(en.copyLink)
  await waitFor(() => expect(options()).toContain(en.copyLink))
  press('Enter')
  await waitFor(() => expect(status()).toBe(words))
  expect(dialog()).toHaveAttribute('open')
  type('x')
  expect(status()).not.toBe(words)
})

test('keys of an input method that is still composing choose nothing', async () => {
  const { history } = await open()
  const before = history.location.href
  type('ji')
  act(() => {
    field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, isComposing: true }))
  })
  expect(dialog()).toHaveAttribute('open')
  expect(history.location.href).toBe(before)
})

test('claims that did not come are said; everything else is still found', async () => {
  await open({ terms })
  type('severance')
  await waitFor(() => expect(options()).toContain('Severance pay'))
  await waitFor(() => expect(status()).toBe(en.claimsFailed))
  expect(shell.nav.compare).not.toBe('')
  expect(await objections(dialog())).toEqual([])
})
