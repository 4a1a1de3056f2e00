import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CITATION_STYLES } from '#domain/citation/cite.ts'
import { claimItems } from '#domain/citation/from-answers.ts'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import { claimAnswer } from '../../../tests/fixtures/answers.ts'
import { objections } from '../../../tests/support/axe.ts'
import { renderPart } from '../../../tests/support/render-part.tsx'
import { CiteMenu } from './cite-menu.tsx'

const items = (accessed: string) =>
  claimItems(claimAnswer('one'), {
    url: 'https://example.org/one',
    version: 'v',
    date: '2026-01-31',
    accessed,
    language: 'en',
    note: 'note',
  })

test.each(LOCALE_IDS)('%s: the button opens a named list of every style, and closes it', async (locale) => {
  const { user, container } = await renderPart(<CiteMenu items={() => items('2026-02-01')} />, { locale })
  const { claim: words } = await loadMessages(locale, CLAIM)
  const button = screen.getByRole('button', { name: words.cite })
  expect(button).toHaveAttribute('aria-expanded', 'false')
  expect(button).not.toHaveAttribute('aria-controls')
  await user.click(button)
  expect(button).toHaveAttribute('aria-expanded', 'true')
  const list = screen.getByRole('list', { name: words.citing.menu })
  expect(document.getElementById(button.getAttribute('aria-controls') ?? '')).toContainElement(list)
  expect(
    within(list)
      .getAllByRole('button')
      .map((b) => b.textContent),
  ).toEqual(CITATION_STYLES.map((s) => words.citing.styles[s]))
  expect(await objections(container)).toEqual([])
  await user.click(button)
  expect(screen.queryByRole('list')).toBeNull()
})

test('a citation has the day on which it is copied, not the day on which the menu was opened', async () => {
  let today = '2026-02-01'
  const { user } = await renderPart(<CiteMenu items={() => items(today)} />)
  const { claim: words } = await loadMessages('en', CLAIM)
  await user.click(screen.getByRole('button', { name: words.cite }))
  today = '2026-03-09'
  await user.click(screen.getByRole('button', { name: words.citing.styles.ris }))
  await waitFor(async () => expect(await navigator.clipboard.readText()).toMatch(/^Y2\s+- 2026\/03\/09/m))
})
