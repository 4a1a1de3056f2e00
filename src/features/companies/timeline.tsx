import { lastDay } from '#domain/partial-date.ts'
import { formatDate } from '#i18n/format-date.ts'
import { formatPeriod } from '#i18n/format-period.ts'
import type { CompanyAnswer } from '#schema/api-screens.ts'
import type { ClaimSummary } from '#schema/claim-summary.ts'
import { AttributionMark } from './attribution-mark.tsx'
import { ClaimItem, pickClaims } from './claim-item.tsx'
import { useI18n } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'

/** The day something was said; where that is not recorded, the date it is about. */
const saidOn = (claim: ClaimSummary): string => claim.saidOn ?? claim.asOf

/** What happened when, in the order in which it was said, with a mark where AI is named or denied. */
export function Timeline({ company }: { company: CompanyAnswer }) {
  const { locale, m } = useI18n(COMPANY)
  // A date of lower precision counts as its last day, so that the year 2019 follows its months.
  const claims = pickClaims(company.timeline, company.claims).sort((a, b) => lastDay(saidOn(a)) - lastDay(saidOn(b)))
  return (
    <>
      <p className="companies-lead quiet measure">{m.company.timelineLead}</p>
      <ol className="companies-timeline">
        {claims.map((claim, i) => {
          const newYear = saidOn(claim).slice(0, 4) !== saidOn(claims[i - 1] ?? claim).slice(0, 4) || i === 0
          const later = claim.saidOn !== null && claim.asOf.slice(0, 4) > claim.saidOn.slice(0, 4)
          return (
            <li key={claim.id} className={newYear ? 'companies-new-year' : undefined}>
              <time dateTime={saidOn(claim)}>
                {claim.saidOn === null ? formatPeriod(claim.from, claim.asOf, locale, 'short') : formatDate(claim.saidOn, locale, 'short')}
              </time>
              <ClaimItem claim={claim} dated={false}>
                {later ? (
                  <p className="companies-horizon">
                    {m.company.about} <time dateTime={claim.asOf}>{formatDate(claim.asOf, locale, 'short')}</time>
                  </p>
                ) : null}
                <AttributionMark attribution={claim.attribution} />
              </ClaimItem>
            </li>
          )
        })}
      </ol>
    </>
  )
}
