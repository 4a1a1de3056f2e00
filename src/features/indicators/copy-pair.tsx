import { publicUrl } from '#blocks/navigation/public-url.ts'
import { CopyButton } from '#blocks/text/copy-button.tsx'
import { useI18n } from '#i18n/context.tsx'
import { COUNTRIES } from '#i18n/messages/countries/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { IndicatorRow } from '#schema/api-indicators.ts'
import { paths } from '#url/paths.ts'
import { creditsOf, pairSentence } from './words.ts'

/** A pair as a sentence with its verdict and its citation, for a memo. */
export function CopyPair({ row, version }: { row: IndicatorRow; version: string }) {
  const { locale, m } = useI18n(COUNTRIES, VOCABULARY)
  const text = () =>
    m.countries.sentence.cited({
      sentence: pairSentence(row, m, locale),
      sources: creditsOf(row).join('; '),
      version,
      address: publicUrl(paths.indicator(row.id), locale),
    })
  return <CopyButton look="quiet" label={m.countries.copy} text={text} />
}
