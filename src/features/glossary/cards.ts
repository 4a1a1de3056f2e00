import type { Card } from '#domain/terms/flashcards.ts'
import type { Locale } from '#i18n/locales.ts'
import type { TermAnswer } from '#schema/api-screens.ts'
import { plainText } from '#schema/rich-text.ts'

/** A card for each English term with its words in the three languages; a language without the term leaves its fields empty. */
export function cardsOf(terms: Readonly<Record<Locale, readonly TermAnswer[]>>, urlOf: (id: string) => string): Card[] {
  const words = (language: Locale, id: string) => {
    const found = terms[language].find((t) => t.id === id)
    return { term: found ? plainText(found.term) : '', definition: found ? plainText(found.definition) : '', pinyin: found?.pinyin ?? '' }
  }
  return terms.en.map(({ id }) => ({ id, en: words('en', id), hans: words('zh-Hans', id), hant: words('zh-Hant', id), url: urlOf(id) }))
}
