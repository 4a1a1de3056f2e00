import { formatDate } from '#i18n/format-date.ts'
import type { ClaimLine } from '#schema/claim-summary.ts'
import { plainText } from '#schema/rich-text.ts'
import { ClaimLink } from './claim-link.tsx'
import { StatusLine } from './status-line.tsx'
import { countryClass } from './country-class.ts'
import { useI18n } from '#i18n/context.tsx'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'

/** Other claims, one a line: label as the link, value, status, speaker and date. Says so when there are none. */
export function ClaimList({ claims }: { claims: readonly ClaimLine[] }) {
  const { locale, m } = useI18n(CLAIM)
  if (claims.length === 0) return <p className="quiet small">{m.claim.none}</p>
  return (
    <ul className="claim-list">
      {claims.map((c) => (
        <li key={c.id} className={countryClass(c.country)}>
          <ClaimLink claim={c.id} className="claim-list-link">
            {c.value ? <span className="claim-list-value">{c.value} </span> : null}
            {plainText(c.label)}
          </ClaimLink>
          <StatusLine status={c.status}>
            <span data-claim={c.id}>{c.speaker}</span>
            {'\u00a0· '}
            <time dateTime={c.asOf}>{formatDate(c.asOf, locale, 'short')}</time>
          </StatusLine>
        </li>
      ))}
    </ul>
  )
}
