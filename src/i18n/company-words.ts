import { useMemo } from 'react'
import { type FullMessages, fullMessages, useI18n as useFullI18n } from './full-words.ts'
import type { Locale } from './locales.ts'
import type { Messages } from './messages/en.ts'
import { company as en, type CompanyMessages } from './messages/company/en.ts'
import { company as hans } from './messages/company/zh-hans.ts'
import { company as hant } from './messages/company/zh-hant.ts'

const WORDS: Record<Locale, CompanyMessages> = { en, 'zh-Hans': hans, 'zh-Hant': hant }

export type CompanyPageMessages = FullMessages & { company: CompanyMessages }

/** A catalogue with the words of company pages, outside a component. */
export const companyMessages = (m: Messages, locale: Locale): CompanyPageMessages => ({
  ...fullMessages(m, locale),
  company: WORDS[locale],
})

/** Language and catalogue with the words of company pages, which ride with their code and not with every page. */
export function useI18n(): { locale: Locale; m: CompanyPageMessages } {
  const { locale, m } = useFullI18n()
  return useMemo(() => ({ locale, m: { ...m, company: WORDS[locale] } }), [locale, m])
}

export const useMessages = (): CompanyPageMessages => useI18n().m
