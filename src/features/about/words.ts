import { useLocale } from '#i18n/context.tsx'
import { ABOUT_MESSAGES } from '#i18n/messages/about/all.ts'
import type { AboutMessages } from '#i18n/messages/about/en.ts'

/** The screen's own words, which travel with the screen and not with the start of the app. */
export const useWords = (): AboutMessages => ABOUT_MESSAGES[useLocale()]
