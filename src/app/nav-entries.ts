import type { ShellMessages } from '#i18n/messages/shell/en.ts'
import { paths } from '#url/paths.ts'

type NavEntry = { id: keyof ShellMessages['nav']; path: string }

/** Entries in the header, in reading order. A new screen adds its row here or below; its name is in `shell.nav`. */
export const MAIN_ENTRIES: readonly NavEntry[] = [
  { id: 'compare', path: paths.compare() },
  { id: 'countries', path: paths.indicators() },
  { id: 'companies', path: paths.companies() },
  { id: 'figures', path: paths.figures() },
  { id: 'evidence', path: paths.evidence() },
  { id: 'occupations', path: paths.occupations() },
  { id: 'study', path: paths.study() },
  { id: 'article', path: paths.article() },
  { id: 'present', path: paths.present() },
]

/**
 * Entries that stand under "More" on a wide window, as soon as there are two of them (a single one is in the page's foot); a phone's menu
 * lists them like the others.
 */
export const MORE_ENTRIES: readonly NavEntry[] = [
  { id: 'policies', path: paths.policies() },
  { id: 'glossary', path: paths.glossary() },
  { id: 'notebook', path: paths.notebook() },
  { id: 'outlook', path: paths.outlook() },
  { id: 'method', path: paths.method() },
  { id: 'about', path: paths.about() },
]

/** True on the page of an entry, and on the pages below it. */
export const isHere = (entry: string, page: string): boolean =>
  entry === '/' ? page === '/' : page === entry || page.startsWith(`${entry}/`)
