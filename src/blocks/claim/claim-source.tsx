import { formatDate } from '#i18n/format-date.ts'
import { titleLanguage } from '#blocks/citation/title-language.ts'
import { SourceAddresses } from '#blocks/citation/source-addresses.tsx'
import { useI18n } from '#i18n/context.tsx'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { ClaimAnswer } from '#schema/api.ts'

/** A document that a claim rests on: title, publisher, date, its kind and relation, what is to be said of it, and where it can be opened. */
export function ClaimSource({ source }: { source: ClaimAnswer['sources'][number] }) {
  const { locale, m } = useI18n(CLAIM, SHELL, VOCABULARY)
  const { claim: words, vocabulary, shell } = m
  const remarks = [
    source.locator === null ? null : `${words.locator}${shell.colon}${source.locator}`,
    source.credible ? null : words.weakSource,
  ].filter((r) => r !== null)
  return (
    <>
      <p className="claim-source-title">
        <cite lang={titleLanguage(source)}>{source.title}</cite>
      </p>
      <p className="claim-source-line">
        <span lang={/\p{Script=Han}/u.test(source.publisher) ? 'zh' : undefined}>{source.publisher}</span>
        {'\u00a0· '}
        {source.date === null ? words.undated : <time dateTime={source.date}>{formatDate(source.date, locale, 'short')}</time>}
        {'\u00a0· '}
        {vocabulary.documentType[source.documentType]}
        {'\u00a0· '}
        <strong>{vocabulary.relation[source.relation]}</strong>
      </p>
      <p className="claim-source-line">
        <SourceAddresses source={source} />
      </p>
      {remarks.length === 0 ? null : <p className="claim-source-remarks">{remarks.join(locale === 'en' ? '; ' : '；')}</p>}
    </>
  )
}
