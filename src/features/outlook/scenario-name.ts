import { useI18n } from '#i18n/context.tsx'
import { OUTLOOK } from '#i18n/messages/outlook/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { plainText } from '#schema/rich-text.ts'
import type { Worked } from './model.ts'

/** How a scenario is called: its country, and its preset or that the values are the reader's own. */
export function useScenarioName(): (worked: Worked) => string {
  const { locale, m } = useI18n(OUTLOOK, VOCABULARY)
  return ({ of, preset, isOwn }) => {
    const country = m.vocabulary.countries[of.country === 'US' ? 'US' : 'CN']
    return `${country}${locale === 'en' ? ', ' : '，'}${isOwn ? m.outlook.own : plainText(preset.name)}`
  }
}
