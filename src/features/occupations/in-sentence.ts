import type { Locale } from '#i18n/locales.ts'

/** Names of groups inside a sentence: in English they begin with a small letter (an abbreviation keeps its capitals). */
export const inSentence = (names: readonly string[], locale: Locale, comma: string): string =>
  names.map((name) => (locale === 'en' && /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name)).join(comma)
