import type { Locale } from '#i18n/locales.ts'
import { article as en, type ArticleMessages } from './en.ts'
import { article as hans } from './zh-hans.ts'
import { article as hant } from './zh-hant.ts'

/** This screen's prose in every language; it travels with the screen, not with the start of the app. */
export const ARTICLE_MESSAGES: Record<Locale, ArticleMessages> = { en, 'zh-Hans': hans, 'zh-Hant': hant }
