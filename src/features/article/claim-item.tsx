import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { formatDate } from '#i18n/format-date.ts'
import type { ClaimLine } from '#schema/claim-summary.ts'
import { plainText } from '#schema/rich-text.ts'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { ARTICLE } from '#i18n/messages/article/namespace.ts'
import { BASIC_VOCABULARY } from '#i18n/messages/vocabulary/namespace.ts'

/** A claim under a statement, in one line: its number, what it is, its status, who says so and as of when. Without a number the words open it. */
export function ClaimItem({ claim }: { claim: ClaimLine }) {
  const locale = useLocale()
  const { vocabulary } = useMessages(BASIC_VOCABULARY)
  const words = useMessages(ARTICLE).article
  return (
    <li>
      {claim.value === null ? (
        <ClaimLink claim={claim.id} className="article-value">
          {plainText(claim.label)}
        </ClaimLink>
      ) : (
        <>
          <ClaimLink claim={claim.id} className="article-value">
            {claim.value}
          </ClaimLink>{' '}
          <Rich text={claim.label} />
        </>
      )}
      <span className="article-basis">
        {`${vocabulary.statusShort[claim.status]} · ${claim.speaker}${words.comma}`}
        <time dateTime={claim.asOf}>{formatDate(claim.asOf, locale, 'short')}</time>
      </span>
    </li>
  )
}
