import type { Locale } from '#i18n/locales.ts'
import { about as en, type AboutMessages } from './en.ts'
import { about as hans } from './zh-hans.ts'
import { about as hant } from './zh-hant.ts'

/** This screen's prose in every language; it travels with the screen, not with the start of the app. */
export const ABOUT_MESSAGES: Record<Locale, AboutMessages> = { en, 'zh-Hans': hans, 'zh-Hant': hant }
