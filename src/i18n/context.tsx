import { createContext, type ReactNode, useContext } from 'react'
import type { Locale } from './locales.ts'
import type { Messages } from './messages/en.ts'

type I18n = { locale: Locale; m: Messages }
const I18nContext = createContext<I18n | null>(null)

/** Gives language and catalogue to everything below. */
export function I18nProvider({ locale, messages, children }: { locale: Locale; messages: Messages; children: ReactNode }) {
  return <I18nContext value={{ locale, m: messages }}>{children}</I18nContext>
}

/** Language and catalogue of the page. */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext)
  if (!i18n) throw new Error('useI18n needs an I18nProvider above it')
  return i18n
}

export const useMessages = (): Messages => useI18n().m
export const useLocale = (): Locale => useI18n().locale
