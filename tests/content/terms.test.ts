import { expect, test } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import type { TermPageAnswer } from '#schema/api-screens.ts'
import { CORE as core } from '../support/content.ts'

const pages = [...core.data.terms.keys()].map((id) => core.answer('en', `terms/${id}`) as TermPageAnswer)

test('there are at least a hundred terms, each in every language, with an example from the data and terms around it', () => {
  expect(pages.length).toBeGreaterThanOrEqual(100)
  for (const page of pages) {
    expect(Object.keys(page.texts).sort(), page.term.id).toEqual([...LOCALE_IDS].sort())
    expect(page.claims.length, `${page.term.id}: name claims that show it in mock-data/terms`).toBeGreaterThan(0)
    expect(page.related.length, page.term.id).toBeGreaterThan(0)
  }
})
