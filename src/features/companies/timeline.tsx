import { lastDay } from '#domain/partial-date.ts'
import { formatPeriod } from '#i18n/format-date.ts'
import type { CompanyAnswer } from '#schema/api-screens.ts'
import { AttributionMark } from './attribution-mark.tsx'
import { ClaimItem, pickClaims } from './claim-item.tsx'
import { useI18n } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'

/** What happened when: claims by date, the latest last, with their dates in a rail and a mark where AI is named or denied. */
export function Timeline({ company }: { company: CompanyAnswer }) {
  const { locale, m } = useI18n(COMPANY)
  // A date of lower precision stands at its end: the year 2019 after its months.
  const claims = pickClaims(company.timeline, company.claims).sort((a, b) => lastDay(a.asOf) - lastDay(b.asOf))
  return (
    <>
      <p className="quiet measure">{m.company.timelineLead}</p>
      <ol className="companies-timeline">
        {claims.map((claim, i) => {
          const newYear = claim.asOf.slice(0, 4) !== claims[i - 1]?.asOf.slice(0, 4)
          return (
            <li key={claim.id} className={newYear ? 'companies-new-year' : undefined}>
              <time dateTime={claim.asOf}>{formatPeriod(claim.from, claim.asOf, locale, 'short')}</time>
              <ClaimItem claim={claim} dated={false}>
                <AttributionMark attribution={claim.attribution} />
              </ClaimItem>
            </li>
          )
        })}
      </ol>
    </>
  )
}
