import type { SourceAnswer } from '#schema/api.ts'

/**
 * The `lang` of a source's title: the document's language. Undefined (the page's own) for a title in brackets, which describes the
 * document in the reader's words, and where the language is neither English nor Chinese.
 */
export const titleLanguage = ({ title, language }: Pick<SourceAnswer, 'title' | 'language'>): 'en' | 'zh' | undefined =>
  language === 'other' || title.startsWith('[') ? undefined : language
