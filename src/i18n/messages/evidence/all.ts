import { useLocale } from '#i18n/context.tsx'
import type { Locale } from '#i18n/locales.ts'
import { evidence as en, type EvidenceMessages } from './en.ts'
import { evidence as hans } from './zh-hans.ts'
import { evidence as hant } from './zh-hant.ts'

/** The ledger's words in every language: they come with the screen's own code. */
export const EVIDENCE_MESSAGES: Record<Locale, EvidenceMessages> = { en, 'zh-Hans': hans, 'zh-Hant': hant }

/** The ledger's words in the page's language. */
export const useEvidenceMessages = (): EvidenceMessages => EVIDENCE_MESSAGES[useLocale()]
