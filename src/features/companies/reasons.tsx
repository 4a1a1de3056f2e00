import type { CompanyAnswer } from '#schema/api-screens.ts'
import { AttributionMark } from './attribution-mark.tsx'
import { ClaimItem, pickClaims } from './claim-item.tsx'
import { useMessages } from '#i18n/context.tsx'
import { COMPANY } from '#i18n/messages/company/namespace.ts'

/** The stated reason beside other evidence: two columns of claims, equally large. */
export function Reasons({ company }: { company: CompanyAnswer }) {
  const { company: m } = useMessages(COMPANY)
  const columns = [
    { id: 'stated', title: m.statedReason, none: m.noneStated, claims: pickClaims(company.reasons.stated, company.claims) },
    { id: 'other', title: m.otherEvidence, none: m.noneOther, claims: pickClaims(company.reasons.other, company.claims) },
  ]
  return (
    <>
      <p className="companies-lead quiet measure">{m.reasonsLead}</p>
      <div className="companies-two">
        {columns.map((column) => (
          <div key={column.id}>
            <h3>{column.title}</h3>
            {column.claims.length === 0 ? <p className="quiet">{column.none}</p> : null}
            <ul className="companies-claims">
              {column.claims.map((claim) => (
                <li key={claim.id}>
                  <ClaimItem claim={claim}>{column.id === 'stated' ? <AttributionMark attribution={claim.attribution} /> : null}</ClaimItem>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </>
  )
}
