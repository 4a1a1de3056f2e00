import { formatDate } from '#i18n/format-date.ts'
import { formatPeriod } from '#i18n/format-period.ts'
import type { CompanyAnswer } from '#schema/api-screens.ts'
import { AttributionMark } from './attribution-mark.tsx'
import { ClaimItem, pickClaims } from './claim-item.tsx'
import { timelineRows } from './timeline-rows.ts'
import { useI18n } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'

/** What happened when, in the order in which it was said, with a mark where AI is named or denied. */
export function Timeline({ company }: { company: CompanyAnswer }) {
  const { locale, m } = useI18n(COMPANY)
  return (
    <>
      <p className="companies-lead quiet measure">{m.company.timelineLead}</p>
      <ol className="companies-timeline">
        {timelineRows(pickClaims(company.timeline, company.claims)).map(({ claim, date, opensYear, about }) => (
          <li key={claim.id} className={opensYear ? 'companies-new-year' : undefined}>
            <time dateTime={date}>
              {claim.saidOn === null ? formatPeriod(claim.from, claim.asOf, locale, 'short') : formatDate(claim.saidOn, locale, 'short')}
            </time>
            <ClaimItem claim={claim} dated={false}>
              {about === null ? null : (
                <p className="companies-horizon">
                  {m.company.about} <time dateTime={about}>{formatDate(about, locale, 'short')}</time>
                </p>
              )}
              <AttributionMark attribution={claim.attribution} />
            </ClaimItem>
          </li>
        ))}
      </ol>
    </>
  )
}
