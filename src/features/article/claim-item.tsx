import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { StatusLine } from '#blocks/claim/status-line.tsx'
import { formatDate } from '#i18n/format-date.ts'
import type { ClaimSummary } from '#schema/claim-summary.ts'
import { plainText } from '#schema/rich-text.ts'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { ARTICLE } from '#i18n/messages/article/namespace.ts'

/** A claim beside a statement: its number, what it is, its status, who says so and as of when. Without a number the words open it. */
export function ClaimItem({ claim }: { claim: ClaimSummary }) {
  const locale = useLocale()
  const words = useMessages(ARTICLE).article
  return (
    <li>
      <p>
        {claim.value === null ? (
          <ClaimLink claim={claim.id}>{plainText(claim.label)}</ClaimLink>
        ) : (
          <>
            <ClaimLink claim={claim.id} className="article-value">
              {claim.value.full}
            </ClaimLink>{' '}
            <Rich text={claim.label} />
          </>
        )}
      </p>
      <StatusLine status={claim.status}>
        {claim.speaker.name}
        {words.comma}
        <time dateTime={claim.asOf}>{formatDate(claim.asOf, locale, 'short')}</time>
      </StatusLine>
    </li>
  )
}
