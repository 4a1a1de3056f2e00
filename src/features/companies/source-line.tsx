import { titleLanguage } from '#blocks/citation/title-language.ts'
import { SourceAddresses } from '#blocks/citation/source-addresses.tsx'
import { formatDate } from '#i18n/format-date.ts'
import type { SourceAnswer } from '#schema/api.ts'
import { Verbatim } from './verbatim.tsx'
import { useI18n } from '#i18n/context.tsx'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { COMPANY } from '#i18n/messages/company/namespace.ts'

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
