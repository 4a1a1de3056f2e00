import type { Locale } from '#i18n/locales.ts'
import { vocabulary as en, type VocabularyMessages } from './vocabulary/en.ts'
import { vocabulary as hans } from './vocabulary/zh-hans.ts'
import { vocabulary as hant } from './vocabulary/zh-hant.ts'

/** The model's words in every language, for the API side, which answers in all of them. */
export const VOCABULARY: Record<Locale, VocabularyMessages> = { en, 'zh-Hans': hans, 'zh-Hant': hant }
