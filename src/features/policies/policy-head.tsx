import { Rich } from '#blocks/text/rich.tsx'
import { useI18n } from '#i18n/context.tsx'
import { formatDate } from '#i18n/format-date.ts'
import { POLICIES } from '#i18n/messages/policies/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'
import type { PolicyAnswer } from '#schema/api-screens.ts'
import { plainText } from '#schema/rich-text.ts'

/** Where a policy applies, its level, date and status, its name, and the name in its own language where that is another. */
export function PolicyHead({ policy }: { policy: PolicyAnswer }) {
  const { locale, m } = useI18n(POLICIES, VOCABULARY)
  const isUs = policy.country === 'US'
  return (
    <>
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
    </>
  )
}
