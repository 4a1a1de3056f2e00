import { formatCount } from '#i18n/format-count.ts'
import type { CompanyAnswer } from '#schema/api-screens.ts'
import { DOCUMENT_TYPES } from '#schema/vocabulary.ts'
import { useI18n } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import { SourceLine } from './source-line.tsx'

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
