import { useMemo } from 'react'
import { useI18n as useCoreI18n } from './context.tsx'
import type { Locale } from './locales.ts'
import { claim as en, type ClaimMessages } from './messages/claim/en.ts'
import { claim as hans } from './messages/claim/zh-hans.ts'
import { claim as hant } from './messages/claim/zh-hant.ts'
import type { Messages } from './messages/en.ts'

const WORDS: Record<Locale, ClaimMessages> = { en, 'zh-Hans': hans, 'zh-Hant': hant }

export type ClaimPageMessages = Messages & { claim: ClaimMessages }

/** Language and catalogue with the words of claims, which ride with the code that shows claims and not with every page. */
export function useI18n(): { locale: Locale; m: ClaimPageMessages } {
  const { locale, m } = useCoreI18n()
  return useMemo(() => ({ locale, m: { ...m, claim: WORDS[locale] } }), [locale, m])
}

export const useMessages = (): ClaimPageMessages => useI18n().m
