import { titleLanguage } from '#blocks/citation/title-language.ts'
import { SourceAddresses } from '#blocks/citation/source-addresses.tsx'
import { formatCount } from '#i18n/format-count.ts'
import { formatDate } from '#i18n/format-date.ts'
import type { SourceAnswer } from '#schema/api.ts'
import type { CompanyAnswer } from '#schema/api-screens.ts'
import { DOCUMENT_TYPES } from '#schema/vocabulary.ts'
import { Verbatim } from './verbatim.tsx'
import { useI18n } from '#i18n/context.tsx'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** The documents behind the claims: kind, publisher and title, date, and how many claims rest on each. */
export function SourcesList({ sources }: { sources: CompanyAnswer['sources'] }) {
  const { locale, m } = useI18n(COMPANY, VOCABULARY)
  return (
    <>
      <p className="companies-lead quiet measure">{m.company.sourcesLead}</p>
      <p className="companies-types companies-fine small">
        {DOCUMENT_TYPES.map((type) => ({ type, count: sources.filter((s) => s.source.documentType === type).length }))
          .filter((t) => t.count > 0)
          .map((t) => (
            <span key={t.type}>
              {m.vocabulary.documentType[t.type]} <span data-count="">{formatCount(t.count, locale)}</span>
            </span>
          ))}
      </p>
      <ul className="companies-sources">
        {sources.map(({ source, claims }) => (
          <li key={source.id}>
            <span className="companies-source-type">{m.vocabulary.documentType[source.documentType]}</span>
            <SourceLine source={source} />
            <span className="companies-source-count">
              <span data-count="">{formatCount(claims.length, locale)}</span> {m.company.claimsFromSource({ count: claims.length })}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** A document in one line: publisher, title, date, and where it can be opened. */
export function SourceLine({ source }: { source: SourceAnswer }) {
  const { locale, m } = useI18n(CLAIM, COMPANY)
  return (
    <span className="companies-source">
      <span className="companies-publisher">
        <Verbatim>{source.publisher}</Verbatim>
      </span>{' '}
      <cite lang={titleLanguage(source)}>
        <Verbatim>{source.title}</Verbatim>
      </cite>
      {'\u00a0· '}
      {source.date === null ? m.company.undated : <time dateTime={source.date}>{formatDate(source.date, locale, 'short')}</time>}
      {source.credible ? null : (
        <>
          {'\u00a0· '}
          {m.claim.weakSource}
        </>
      )}{' '}
      <span className="companies-source-addresses">
        <SourceAddresses source={source} />
      </span>
    </span>
  )
}
