import type { TermPageAnswer } from '#schema/api-screens.ts'
import { LOCALE_IDS, type Locale } from '#i18n/locales.ts'

/** A term's names in the other languages; a name that two of them share stands once, under the first. */
export function otherNames(names: Readonly<Record<string, string>>, locale: Locale): { language: string; name: string }[] {
  const others = Object.entries(names).flatMap(([language, name]) => (language === locale ? [] : [{ language, name }]))
  return others.filter(({ name }, i) => others.findIndex((other) => other.name === name) === i)
}

type TermTexts = TermPageAnswer['texts']
/** A term in one language; `pinyin` is null where it has none, or where another language before it shows the same. */
export type TermText = { language: Locale; text: TermTexts[string]; pinyin: string | null }

/** A term in the languages in which it is there, the page's own first. */
export function inLanguages(texts: TermTexts, locale: Locale): TermText[] {
  const shown = new Set<string>()
  return [locale, ...LOCALE_IDS.filter((id) => id !== locale)].flatMap((language): TermText[] => {
    const text = texts[language]
    if (text === undefined) return []
    const pinyin = text.pinyin === null || shown.has(text.pinyin) ? null : text.pinyin
    if (pinyin !== null) shown.add(pinyin)
    return [{ language, text, pinyin }]
  })
}
