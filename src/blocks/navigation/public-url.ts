import type { Locale } from '#i18n/locales.ts'
import { href } from '#url/paths.ts'

/**
 * Absolute address of a path of the app: at the deployment's own address when the build knows it, else where the page is read.
 * While a page is pre-rendered for an unknown address, the path alone.
 */
export function publicUrl(path: string, locale: Locale): string {
  const site = import.meta.env.VITE_SITE_URL ?? (typeof location === 'undefined' ? '' : location.origin)
  const address = href(path, locale)
  return site === '' ? address : new URL(address, site).href
}
