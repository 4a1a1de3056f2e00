import { DEFAULT_LOCALE, isLocale, type Locale } from '#i18n/locales.ts'
import { href, parsePathname } from '#url/paths.ts'
import { type Copy, standingOf } from '#url/rewrite.ts'

type Written = { locale: string; path: string }

/**
 * What the document in the window is. A page from the build is the page it was written as, wherever it lies: an address that only spells
 * it differently is corrected, with any other address the page counts as a copy. A document without a page (404.html, development) is
 * whatever the address asks for.
 */
export function placeOfDocument(written: Written | null): { locale: Locale; copy: Copy | null } {
  if (written === null) return { locale: parsePathname(location.pathname).locale, copy: null }
  const locale = isLocale(written.locale) ? written.locale : DEFAULT_LOCALE
  const own = href(written.path, locale)
  const standing = standingOf(location.pathname, own)
  if (standing === 'copy') return { locale, copy: { pathname: location.pathname, path: written.path } }
  if (standing === 'spelling') history.replaceState(history.state, '', own + location.search + location.hash)
  return { locale, copy: null }
}
