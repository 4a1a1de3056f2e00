import { useLocale } from '#i18n/context.tsx'
import type { Locale } from '#i18n/locales.ts'
import { palette as en, type PaletteMessages } from './en.ts'
import { palette as hans } from './zh-hans.ts'
import { palette as hant } from './zh-hant.ts'

const PALETTE_MESSAGES: Record<Locale, PaletteMessages> = { en, 'zh-Hans': hans, 'zh-Hant': hant }

/** The palette's words in the page's language. */
export const usePaletteMessages = (): PaletteMessages => PALETTE_MESSAGES[useLocale()]
