import { useLocale } from '#i18n/context.tsx'
import { ARTICLE_MESSAGES } from '#i18n/messages/article/all.ts'
import type { ArticleMessages } from '#i18n/messages/article/en.ts'

/** The screen's own words, which travel with the screen and not with the start of the app. */
export const useWords = (): ArticleMessages => ARTICLE_MESSAGES[useLocale()]
