import type { Locale } from '#i18n/locales.ts'
import { method as en, type MethodMessages } from './en.ts'
import { method as hans } from './zh-hans.ts'
import { method as hant } from './zh-hant.ts'

/** This screen's prose in every language; it travels with the screen, not with the start of the app. */
export const METHOD_MESSAGES: Record<Locale, MethodMessages> = { en, 'zh-Hans': hans, 'zh-Hant': hant }
