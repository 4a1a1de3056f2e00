import type { ReactNode } from 'react'
import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import { Rich } from '#blocks/text/rich.tsx'
import { StatusLine } from '#blocks/claim/status-line.tsx'
import type { ClaimSummary } from '#schema/claim-summary.ts'
import { plainText } from '#schema/rich-text.ts'
import { Period } from './period.tsx'
import { Verbatim } from './verbatim.tsx'
import { useMessages } from '#i18n/context.tsx'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { COMPANY } from '#i18n/messages/company/namespace.ts'

/** A claim in a list: its name opens it; then what it states, its status, who says so and when. `children` follow the statement. */
export function ClaimItem({ claim, dated = true, children }: { claim: ClaimSummary; dated?: boolean; children?: ReactNode }) {
  const m = useMessages(CLAIM, COMPANY)
  return (
    <div className="companies-claim">
      <p className="companies-claim-label">
        <ClaimLink claim={claim.id} className="num companies-claim-link">
          {plainText(claim.label)}
        </ClaimLink>
      </p>
      <p>
        <Rich text={claim.statement} />
      </p>
      {children}
      <StatusLine status={claim.status}>
        <Verbatim>
          {claim.speaker.name}
          {claim.speaker.role ? m.company.roleComma + claim.speaker.role : ''}
        </Verbatim>
        {claim.aboutItself && claim.selfReported ? `\u00a0· ${m.company.selfReported}` : ''}
        {claim.forecast ? `\u00a0· ${m.claim.forecast}` : ''}
        {dated ? (
          <>
            {'\u00a0· '}
            <Period from={claim.from} asOf={claim.asOf} />
          </>
        ) : null}
      </StatusLine>
    </div>
  )
}

/** Claims by id, in the order given; an id that the answer does not hold is left out. */
export const pickClaims = (ids: readonly string[], claims: Readonly<Record<string, ClaimSummary>>): ClaimSummary[] =>
  ids.flatMap((id) => claims[id] ?? [])
