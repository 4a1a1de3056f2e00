import { useMemo } from 'react'
import { useI18n as useCoreI18n } from './context.tsx'
import type { Locale } from './locales.ts'
import { claim as claimEn, type ClaimMessages } from './messages/claim/en.ts'
import { claim as claimHans } from './messages/claim/zh-hans.ts'
import { claim as claimHant } from './messages/claim/zh-hant.ts'
import type { Messages } from './messages/en.ts'
import { type FigureMessages, figure as figureEn } from './messages/figure/en.ts'
import { figure as figureHans } from './messages/figure/zh-hans.ts'
import { figure as figureHant } from './messages/figure/zh-hant.ts'
import { VOCABULARY, type WholeVocabulary } from './messages/vocabulary-of.ts'

type More = { vocabulary: WholeVocabulary; claim: ClaimMessages; figure: FigureMessages }

const MORE: Record<Locale, More> = {
  en: { vocabulary: VOCABULARY.en, claim: claimEn, figure: figureEn },
  'zh-Hans': { vocabulary: VOCABULARY['zh-Hans'], claim: claimHans, figure: figureHans },
  'zh-Hant': { vocabulary: VOCABULARY['zh-Hant'], claim: claimHant, figure: figureHant },
}

/** The catalogue with the words of claims and figures, which ride with the code that shows them and not with every page. */
export type FullMessages = Messages & More
export const fullMessages = (m: Messages, locale: Locale): FullMessages => ({ ...m, ...MORE[locale] })

/** Language and full catalogue. Code that the first screen loads uses the one in context.tsx. */
export function useI18n(): { locale: Locale; m: FullMessages } {
  const { locale, m } = useCoreI18n()
  return useMemo(() => ({ locale, m: fullMessages(m, locale) }), [locale, m])
}

export const useMessages = (): FullMessages => useI18n().m
