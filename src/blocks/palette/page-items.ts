import { type Locale, LOCALES } from '#i18n/locales.ts'
import type { PaletteMessages } from '#i18n/messages/palette/en.ts'
import type { ShellMessages } from '#i18n/messages/shell/en.ts'
import type { Lens } from '#url/search.ts'
import { paths } from '#url/paths.ts'
import type { Opens } from './content-items.ts'
import type { PaletteItem } from './item.ts'

/** Screens that the palette opens, in its order: every entry of the navigation (held by a test). */
export const PAGES = [
  { id: 'compare', path: paths.compare() },
  { id: 'countries', path: paths.indicators() },
  { id: 'companies', path: paths.companies() },
  { id: 'figures', path: paths.figures() },
  { id: 'evidence', path: paths.evidence() },
  { id: 'policies', path: paths.policies() },
  { id: 'occupations', path: paths.occupations() },
  { id: 'outlook', path: paths.outlook() },
  { id: 'study', path: paths.study() },
  { id: 'present', path: paths.present() },
  { id: 'article', path: paths.article() },
  { id: 'glossary', path: paths.glossary() },
  { id: 'notebook', path: paths.notebook() },
  { id: 'method', path: paths.method() },
  { id: 'about', path: paths.about() },
] as const

/** An item for each screen. */
export const pageItems = (nav: ShellMessages['nav'], words: Pick<PaletteMessages, 'pageWords'>, opens: Opens): PaletteItem[] =>
  PAGES.map(({ id, path }) => ({ id: `page-${id}`, group: 'pages', label: nav[id], more: words.pageWords[id], run: opens(path) }))

/** Commands of the page's frame, passed in by it. */
export type PaletteTheme = { id: string; label: string; choose: () => void }

/** What the commands of the palette do. `copyLink`: resolves with what is to be said. */
export type Commands = {
  setLens: (lens: Lens) => void
  changeLanguage: (to: Locale) => void
  copyLink: () => Promise<string>
}

/** Commands: export, what is kept, lens, the other languages, themes, and the link to the page. */
export const actionItems = (
  words: PaletteMessages,
  locale: Locale,
  themes: readonly PaletteTheme[],
  { setLens, changeLanguage, copyLink }: Commands,
  opens: Opens,
): PaletteItem[] => [
  { id: 'export', group: 'actions', label: words.exportEvidence, more: words.exportWords, run: opens(paths.evidence()) },
  { id: 'kept', group: 'actions', label: words.kept, more: words.keptWords, run: opens(`${paths.about()}#privacy`) },
  { id: 'lens-told', group: 'actions', label: words.lensTold, run: () => setLens('told') },
  { id: 'lens-evidence', group: 'actions', label: words.lensEvidence, run: () => setLens('evidence') },
  ...LOCALES.filter((l) => l.id !== locale).map(
    (l): PaletteItem => ({
      id: `language-${l.id}`,
      group: 'actions',
      label: words.language({ language: l.name }),
      more: `${l.name} ${l.id} language`,
      run: () => changeLanguage(l.id),
    }),
  ),
  ...themes.map((t): PaletteItem => ({ id: `theme-${t.id}`, group: 'actions', label: words.theme({ theme: t.label }), run: t.choose })),
  { id: 'copy-link', group: 'actions', label: words.copyLink, run: copyLink },
]
