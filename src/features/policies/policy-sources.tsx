import { SourceAddresses } from '#blocks/citation/source-addresses.tsx'
import { titleLanguage } from '#blocks/citation/title-language.ts'
import { useI18n } from '#i18n/context.tsx'
import { formatDate } from '#i18n/format-date.ts'
import { POLICIES } from '#i18n/messages/policies/namespace.ts'
import type { PolicyAnswer } from '#schema/api-screens.ts'

/** The documents of a policy: publisher, title in its own language, date, and where each can be opened. */
export function PolicySources({ policy }: { policy: PolicyAnswer }) {
  const { locale, m } = useI18n(POLICIES)
  return (
    <section>
      <h2>{m.policies.sources}</h2>
      <ul className="policies-list">
        {policy.sources.map((source) => (
          <li key={source.id} data-count="">
            {source.publisher} <cite lang={titleLanguage(source)}>{source.title}</cite>
            {source.date === null ? null : (
              <>
                {'\u00a0· '}
                <time dateTime={source.date}>{formatDate(source.date, locale, 'short')}</time>
              </>
            )}{' '}
            <SourceAddresses source={source} />
          </li>
        ))}
      </ul>
    </section>
  )
}
