import { SourceAddresses } from '#blocks/citation/source-addresses.tsx'
import { titleLanguage } from '#blocks/citation/title-language.ts'
import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { StatusLine } from '#blocks/claim/status-line.tsx'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { formatDate } from '#i18n/format-date.ts'
import { useI18n } from '#i18n/context.tsx'
import { POLICIES } from '#i18n/messages/policies/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { PolicyPageAnswer } from '#schema/api-screens.ts'
import { plainText } from '#schema/rich-text.ts'
import { paths } from '#url/paths.ts'
import { Duties } from './duties.tsx'

/** One policy: its facts, its text and duties, its documents, and the claims and companies that name it. */
export function PolicyPage({ answer: { policy, claims } }: { answer: PolicyPageAnswer }) {
  const { locale, m } = useI18n(POLICIES, VOCABULARY)
  const cited = policy.claims.flatMap((id) => claims[id] ?? [])
  const isUs = policy.country === 'US'
  return (
    <article className={isUs ? 'policies-page us' : 'policies-page cn'}>
      <p className="policies-kicker">
        {m.vocabulary.countries[isUs ? 'US' : 'CN']}
        {'\u00a0· '}
        {m.vocabulary.policyLevel[policy.level]}
        {'\u00a0· '}
        <time dateTime={policy.date}>{formatDate(policy.date, locale)}</time>
        {'\u00a0· '}
        <strong>{m.vocabulary.policyStatus[policy.status]}</strong>
      </p>
      <h1 data-count="">
        <Rich text={policy.title} />
      </h1>
      {plainText(policy.title) === policy.originalTitle ? null : (
        <p className="policies-original">
          <span className="quiet">{m.policies.original}</span>{' '}
          <cite lang={isUs ? 'en' : 'zh-Hans'} data-count="">
            {policy.originalTitle}
          </cite>
        </p>
      )}
      <section>
        <h2>{m.policies.what}</h2>
        <p className="measure">
          <Rich text={policy.summary} />
        </p>
      </section>
      <section>
        <h2>{m.policies.asks}</h2>
        <Duties policy={policy} />
      </section>
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
      {cited.length > 0 ? (
        <section>
          <h2>{m.policies.evidence}</h2>
          <ul className="policies-list">
            {cited.map((claim) => (
              <li key={claim.id}>
                <ClaimLink claim={claim.id}>
                  <Rich text={claim.label} />
                </ClaimLink>{' '}
                <StatusLine status={claim.status} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {policy.companies.length > 0 ? (
        <section>
          <h2>{m.policies.companies}</h2>
          <ul className="policies-list">
            {policy.companies.map((c) => (
              <li key={c.id}>
                <AppLink to={paths.company(c.id)}>{c.name}</AppLink>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </article>
  )
}
