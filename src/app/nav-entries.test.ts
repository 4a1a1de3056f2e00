import { describe, expect, test } from 'vitest'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { loadMessages } from '#i18n/namespace.ts'
import { screenModule } from '#prerender/pages.ts'
import { existsSync } from 'node:fs'
import { isHere, MAIN_ENTRIES, MORE_ENTRIES } from './nav-entries.ts'

const ALL = [...MAIN_ENTRIES, ...MORE_ENTRIES]

test('every entry leads to a screen of its own, and stands once', () => {
  expect(new Set(ALL.map((e) => e.id)).size).toBe(ALL.length)
  expect(new Set(ALL.map((e) => e.path)).size).toBe(ALL.length)
  expect(ALL.filter((e) => !existsSync(screenModule(e.path))).map((e) => e.path)).toEqual([])
})

test.each(LOCALE_IDS)('in %s no two entries have one name', async (locale) => {
  const { nav } = (await loadMessages(locale, SHELL)).shell
  const names = ALL.map((e) => nav[e.id])
  expect(names.every((name) => name.trim() !== '')).toBe(true)
  expect(new Set(names).size).toBe(names.length)
})

describe('where the reader is', () => {
  test.each([
    ['/', '/', true],
    ['/', '/companies', false],
    ['/companies', '/companies', true],
    ['/companies', '/companies/acme', true],
    ['/companies', '/companies-old', false],
    ['/study', '/', false],
    ['/method', '/method/load-bearing', true],
  ])('the entry %s on the page %s: %s', (entry, page, here) => {
    expect(isHere(entry, page)).toBe(here)
  })
  test('is one entry at most', () => {
    for (const { path } of ALL)
      expect(ALL.filter((e) => isHere(e.path, `${path}/below`.replace('//', '/'))).length, path).toBeLessThanOrEqual(1)
    for (const { path } of ALL)
      expect(
        ALL.filter((e) => isHere(e.path, path)).map((e) => e.path),
        path,
      ).toEqual([path])
  })
})
