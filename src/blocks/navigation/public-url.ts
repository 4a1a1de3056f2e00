import type { Locale } from '#i18n/locales.ts'
import { href } from '#url/paths.ts'

/**
 * Absolute address of a path of the app: at the deployment's own address when the build knows it, else at the address where the page is
 * read. In a pre-rendered page without a known address only the path.
 */
export function publicUrl(path: string, locale: Locale): string {
  const site = import.meta.env.VITE_SITE_URL ?? (typeof location === 'undefined' ? '' : location.origin)
  const address = href(path, locale)
  return site === '' ? address : new URL(address, site).href
}
