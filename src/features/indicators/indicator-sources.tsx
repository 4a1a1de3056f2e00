import { SourceAddresses } from '#blocks/citation/source-addresses.tsx'
import { titleLanguage } from '#blocks/citation/title-language.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatDate } from '#i18n/format-date.ts'
import { COUNTRIES } from '#i18n/messages/countries/namespace.ts'
import type { IndicatorAnswer } from '#schema/api-indicators.ts'

/** The documents that a measure rests on: publisher, title in its own language, date, and where each can be opened. */
export function IndicatorSources({ sources }: Pick<IndicatorAnswer, 'sources'>) {
  const { locale, m } = useI18n(COUNTRIES)
  const words = m.countries.page
  return (
    <section>
      <h2>{words.sources}</h2>
      <ul className="indicators-sources">
        {sources.map((source) => (
          <li key={source.id} data-count="">
            {source.publisher} <cite lang={titleLanguage(source)}>{source.title}</cite>{' '}
            {source.date === null ? null : <time dateTime={source.date}>{formatDate(source.date, locale, 'short')}</time>}{' '}
            <SourceAddresses source={source} />
          </li>
        ))}
      </ul>
    </section>
  )
}
