import { LOCALE_IDS, type Locale } from '#i18n/locales.ts'
import { href } from '#url/paths.ts'

/** Where the page that says "not on this device" names the same page in a language: an item of its list. */
export const absentItem = (locale: Locale, words: string, lang: string): string =>
  `<li data-language="${locale}"><a href="{${locale}}" lang="${lang}">${words}</a></li>`

/**
 * Fills that page in: links to the wanted page in the languages that are on the device; the others go.
 * @param path of the app, without language; its query and fragment included
 */
export function fillAbsent(html: string, path: string, kept: readonly Locale[]): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  return LOCALE_IDS.reduce(
    (text, locale) =>
      kept.includes(locale)
        ? // A function, because "$" in an address would be read as a pattern of the replacement.
          text.replaceAll(`{${locale}}`, () => escaped(href(path, locale)))
        : text.replace(new RegExp(`<li data-language="${locale}">.*?</li>`), ''),
    html,
  )
}
