import type { Locale } from '#i18n/locales.ts'
import { BASE, trimSlash, withLanguage, withoutLanguage } from './paths.ts'

/** A document read under another address than its own: where it lies, and the path of the app that it was written for. */
export type Copy = { pathname: string; path: string }

const below = (pathname: string): string | null =>
  BASE === '' ? pathname : pathname === BASE ? '/' : pathname.startsWith(`${BASE}/`) ? pathname.slice(BASE.length) : null

/**
 * Translates between addresses and the route tree: base and language are removed on the way in and added on the way out, so that the tree
 * needs no languages. A document never changes its language; another language is another document. A copy keeps its own address.
 */
export function rewriteFor(locale: Locale, copy: Copy | null) {
  return {
    input: ({ url }: { url: URL }): URL => {
      if (copy !== null && url.pathname === copy.pathname) {
        url.pathname = copy.path
        return url
      }
      const inner = below(url.pathname)
      const said = inner === null ? null : withoutLanguage(inner)
      if (said?.locale === locale) url.pathname = said.path
      return url
    },
    output: ({ url }: { url: URL }): URL => {
      url.pathname = copy !== null && trimSlash(url.pathname) === copy.path ? copy.pathname : BASE + withLanguage(url.pathname, locale)
      return url
    },
  }
}

/** Spellings that lead to the same file on some hosts. */
const folded = (pathname: string) =>
  trimSlash(
    pathname
      .replace(/\/{2,}/g, '/')
      .replace(/\/index\.html?$/i, '/')
      .toLowerCase(),
  )

/**
 * How the address of a document compares with the one it was written for: `home` the same; `spelling` only slashes, case or `index.html`
 * differ, and the address may be corrected; `copy` another place (a web archive, a disk, a mirror).
 * @param own address of the document by the build, base and language included
 */
export function standingOf(pathname: string, own: string): 'home' | 'spelling' | 'copy' {
  if (trimSlash(pathname) === trimSlash(own)) return 'home'
  return folded(pathname) === folded(own) ? 'spelling' : 'copy'
}
