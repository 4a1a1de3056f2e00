import { beforeAll, describe, expect, test } from 'vitest'
import { figureItem, policy, statement, term } from '../../../tests/fixtures/answers.ts'
import { MAIN_ENTRIES, MORE_ENTRIES } from '#app/nav-entries.ts'
import { allMessages, type AllMessages } from '#i18n/all-messages.ts'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { contentItems } from './content-items.ts'
import type { PaletteItem } from './item.ts'
import { actionItems, pageItems, PAGES } from './page-items.ts'

let m: AllMessages
beforeAll(async () => {
  m = await allMessages('en')
})
let opened: string[] = []
const opens = (path: string) => () => void opened.push(path)
const run = (items: readonly PaletteItem[], id: string) => {
  opened = []
  const item = items.find((i) => i.id === id)
  if (!item) throw new Error(`no item ${id}`)
  const said = item.run()
  return said ?? opened[0]
}

describe('screens', () => {
  test('are those of the navigation, each once', () => {
    const entries = [...MAIN_ENTRIES, ...MORE_ENTRIES].map((e) => `${e.id} ${e.path}`)
    expect(PAGES.map((p) => `${p.id} ${p.path}`).toSorted()).toEqual(entries.toSorted())
  })
  test.each(LOCALE_IDS)('have a name and words to be found by in %s', async (locale) => {
    const words = await allMessages(locale)
    for (const item of pageItems(words.shell.nav, words.palette, opens)) {
      expect(item.label, item.id).toMatch(/\S/)
      expect(item.more, item.id).toMatch(/\S/)
    }
  })
  test('open their path', () => {
    expect(run(pageItems(m.shell.nav, m.palette, opens), 'page-outlook')).toBe('/outlook')
  })
})

describe('content', () => {
  const items = () =>
    contentItems(
      {
        figures: [
          figureItem('robots', { title: ['Robots'], subtitle: ['Installed'], search: 'words of it' }),
          figureItem('indicator-robot-density'),
        ],
        terms: [term('layoff', { names: { en: 'Layoff', 'zh-Hans': '裁员' }, definition: ['It ends'] })],
        statements: [statement('cuts', { paraphrase: ['They cut'], right: ['so it is'], missing: null })],
        policies: [policy('act', { title: ['The act'], originalTitle: '法案', summary: ['It says'] })],
        occupations: [{ code: '2512', name: 'Software developers', words: 'Coders' }],
      },
      m.palette,
      opens,
    )
  test('opens its own page, and a figure of a measure the page of the measure', () => {
    expect(
      ['figure-robots', 'figure-indicator-robot-density', 'term-layoff', 'statement-cuts', 'policy-act', 'occupation-2512'].map((id) =>
        run(items(), id),
      ),
    ).toEqual(['/figures/robots', '/indicators/robot-density', '/glossary/layoff', '/article#cuts', '/policies/act', '/occupations/2512'])
  })
  test('is found by more than it shows: names in other languages, original titles, what was right', () => {
    const more = Object.fromEntries(items().map((i) => [i.id, i.more]))
    expect(more['term-layoff']).toContain('裁员')
    expect(more['policy-act']).toContain('法案')
    expect(more['statement-cuts']?.trim()).toBe('so it is')
    expect(more['occupation-2512']).toBe('Coders')
    expect(items().find((i) => i.id === 'figure-robots')).toMatchObject({ label: 'Robots', detail: 'Installed', group: 'figures' })
  })
  test('that has not come is missing, the rest is there', () => {
    expect(contentItems({}, m.palette, opens)).toEqual([])
    expect(contentItems({ terms: [term('a')] }, m.palette, opens).map((i) => i.id)).toEqual(['term-a'])
  })
})

describe('commands', () => {
  const did: string[] = []
  const items = (locale: (typeof LOCALE_IDS)[number]) =>
    actionItems(
      m.palette,
      locale,
      [{ id: 'dark', label: 'Dark', choose: () => void did.push('dark') }],
      { setLens: (lens) => void did.push(lens), changeLanguage: (to) => void did.push(to), copyLink: async () => 'copied' },
      opens,
    )
  test('offer the other languages and not the one that is read', () => {
    for (const locale of LOCALE_IDS)
      expect(
        items(locale)
          .filter((i) => i.id.startsWith('language-'))
          .map((i) => i.id),
      ).toEqual(LOCALE_IDS.filter((l) => l !== locale).map((l) => `language-${l}`))
  })
  test('do what they say', async () => {
    for (const id of ['lens-told', 'lens-evidence', 'language-zh-Hant', 'theme-dark']) run(items('en'), id)
    expect(did).toEqual(['told', 'evidence', 'zh-Hant', 'dark'])
    expect([run(items('en'), 'export'), run(items('en'), 'kept')]).toEqual(['/evidence', '/about#privacy'])
    await expect(run(items('en'), 'copy-link')).resolves.toBe('copied')
  })
  test('have ids of their own, with all other items', () => {
    const ids = [...items('en'), ...pageItems(m.shell.nav, m.palette, opens)].map((i) => i.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
