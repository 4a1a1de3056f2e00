import { formatDate } from '#i18n/format-date.ts'
import type { ClaimAnswer } from '#schema/api.ts'
import { titleLanguage } from '#blocks/citation/title-language.ts'
import { SourceAddresses } from '#blocks/citation/source-addresses.tsx'
import { ClaimOrigins } from './claim-origins.tsx'
import { ClaimSection } from './section.tsx'
import { useI18n } from '#i18n/context.tsx'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

type UsedSource = ClaimAnswer['sources'][number]
type Props = { answer: ClaimAnswer; level: 2 | 3 }

/** The documents behind the claim, each in its own language, headed by how many origins they come from. */
export function ClaimSources({ answer, level }: Props) {
  const { m } = useI18n(CLAIM)
  return (
    <ClaimSection level={level} title={m.claim.sources}>
      <ClaimOrigins answer={answer} />
      <ol className="claim-sources">
        {answer.sources.map((source) => (
          <li key={source.id} data-claim={answer.claim.id} data-source={source.id}>
            <ClaimSource source={source} />
          </li>
        ))}
      </ol>
    </ClaimSection>
  )
}

function ClaimSource({ source }: { source: UsedSource }) {
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
