import type { Locale } from '../../locales.ts'
import { exporting as en, type ExportMessages } from './en.ts'
import { exporting as zhHans } from './zh-hans.ts'
import { exporting as zhHant } from './zh-hant.ts'

/** The export section in every language: imported only by code that loads on demand, so that the first page does without it. */
export const EXPORT_MESSAGES: Record<Locale, ExportMessages> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant }
