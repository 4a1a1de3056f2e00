import type { Locale } from '#i18n/locales.ts'
import { BASE, trimSlash, withLanguage, withoutLanguage } from './paths.ts'

/** A document read under another address than its own: where it lies, and the path of the app that it was written for. */
export type Copy = { pathname: string; path: string }

const below = (pathname: string): string | null =>
  BASE === '' ? pathname : pathname === BASE ? '/' : pathname.startsWith(`${BASE}/`) ? pathname.slice(BASE.length) : null

/**
 * Between addresses and the route tree: base and language come off on the way in and go on again on the way out, so that the tree is
 * written once. The language of a document never changes; another language is another document. A copy keeps the address where it lies.
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
 * How the address of a document stands to the one it was written for: `home` as it should be, `spelling` when only slashes, case or
 * `index.html` differ (the address may then be put right), `copy` when it lies somewhere else (a web archive, a disk, a mirror).
 * @param own address of the document by the build, base and language included
 */
export function standingOf(pathname: string, own: string): 'home' | 'spelling' | 'copy' {
  if (trimSlash(pathname) === trimSlash(own)) return 'home'
  return folded(pathname) === folded(own) ? 'spelling' : 'copy'
}
