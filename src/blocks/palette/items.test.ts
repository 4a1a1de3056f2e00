import { beforeAll, describe, expect, test } from 'vitest'
import { figureItem, policy, statement, term } from '../../../tests/fixtures/answers.ts'
import { MAIN_ENTRIES, MORE_ENTRIES } from '#app/nav-entries.ts'
import { allMessages, type AllMessages } from '#i18n/all-messages.ts'
import { LOCALE_IDS } from '#i18n/locales.ts'
import { contentItems } from './content-items.ts'
import type { PaletteItem } from './item.ts'
import { actionItems, pageItems, PAGES } from './page-items.ts'
import { footText, type PaletteStanding, shortened, steppedTo } from './palette-words.ts'

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

describe('the line below the results', () => {
  const found: PaletteStanding = { text: 'robots', message: '', claims: 'ready', groups: 2, results: 5 }
  const say = (over: Partial<PaletteStanding>) => footText({ ...found, ...over }, m.palette)
  test('says how many there are, that there are none, or that the claims are not there', () => {
    expect([say({}), say({ results: 1 }), say({ groups: 0, results: 0 })]).toEqual(['5 results', '1 result', m.palette.none])
    expect([say({ claims: 'loading' }), say({ claims: 'failed' })]).toEqual([m.palette.loading, m.palette.claimsFailed])
  })
  test('says nothing before something is typed, and what an action said before all else', () => {
    expect([
      say({ text: '', claims: 'loading' }),
      say({ text: '', message: 'Copied' }),
      say({ message: 'Copied', claims: 'failed' }),
    ]).toEqual(['', 'Copied', 'Copied'])
  })
  test('a long search is cut off in the link to all claims', () => {
    expect([shortened('a'.repeat(40)), shortened('a'.repeat(41))]).toEqual(['a'.repeat(40), `${'a'.repeat(40)}…`])
  })
})

test.each([
  ['ArrowDown', 0, 3, 1],
  ['ArrowDown', 2, 3, 0],
  ['ArrowUp', 0, 3, 2],
  ['ArrowUp', 2, 3, 1],
  ['ArrowDown', 0, 1, 0],
  ['ArrowDown', -1, 0, null],
  ['Enter', 0, 3, null],
  ['j', 0, 3, null],
])('%s from entry %i of %i leads to %s', (key, at, count, to) => {
  expect(steppedTo(key, at, count)).toBe(to)
})
