import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { StatusLine } from '#blocks/claim/status-line.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { useI18n } from '#i18n/context.tsx'
import { formatDate } from '#i18n/format-date.ts'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import type { ClaimSummary } from '#schema/claim-summary.ts'
import { plainText } from '#schema/rich-text.ts'

/** A claim to read: what was said; and by whom, when and with what status, unless the step asks for that. */
export function ClaimCard({ claim, isBare = false }: { claim: ClaimSummary; isBare?: boolean }) {
  const { locale } = useI18n(STUDY)
  const day = claim.saidOn ?? claim.asOf
  return (
    <article className={`study-claim ${claim.country === 'US' ? 'us' : claim.country === 'CN' ? 'cn' : ''}`}>
      <h3 data-count="">
        {isBare ? (
          plainText(claim.label)
        ) : (
          <ClaimLink claim={claim.id} className="study-claim-title">
            {plainText(claim.label)}
          </ClaimLink>
        )}
      </h3>
      <p>
        <Rich text={claim.statement} />
      </p>
      {isBare ? null : (
        <p className="study-claim-foot">
          <StatusLine status={claim.status}>
            {claim.speaker.name}
            {'\u00a0· '}
            <time dateTime={day}>{formatDate(day, locale, 'short')}</time>
          </StatusLine>
        </p>
      )}
    </article>
  )
}
