import { useLocale } from '#i18n/context.tsx'
import { METHOD_MESSAGES } from '#i18n/messages/method/all.ts'
import type { MethodMessages } from '#i18n/messages/method/en.ts'

/** The screen's own words, which travel with the screen and not with the start of the app. */
export const useWords = (): MethodMessages => METHOD_MESSAGES[useLocale()]
