import type { Locale } from '#i18n/locales.ts'
import { vocabulary as en, type VocabularyMessages } from './vocabulary/en.ts'
import { vocabulary as hans } from './vocabulary/zh-hans.ts'
import { vocabulary as hant } from './vocabulary/zh-hant.ts'
import { vocabularyMore as moreEn, type VocabularyMoreMessages } from './vocabulary-more/en.ts'
import { vocabularyMore as moreHans } from './vocabulary-more/zh-hans.ts'
import { vocabularyMore as moreHant } from './vocabulary-more/zh-hant.ts'

/** Words for every code of the content, those of the first screens and the others. */
export type WholeVocabulary = VocabularyMessages & VocabularyMoreMessages

/** The model's words in every language. */
export const VOCABULARY: Record<Locale, WholeVocabulary> = {
  en: { ...en, ...moreEn },
  'zh-Hans': { ...hans, ...moreHans },
  'zh-Hant': { ...hant, ...moreHant },
}
