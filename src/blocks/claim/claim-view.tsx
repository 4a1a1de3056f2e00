import type { ClaimAnswer } from '#schema/api.ts'
import { ClaimActions } from './claim-actions.tsx'
import { ClaimArithmetic } from './claim-arithmetic.tsx'
import { ClaimEvidence } from './claim-evidence.tsx'
import { ClaimFacts } from './claim-facts.tsx'
import { ClaimHistory, ClaimSearchLog, ClaimWouldChange } from './claim-record.tsx'
import { ClaimSources } from './claim-sources.tsx'
import { ClaimStatus } from './claim-status.tsx'
import { ClaimRests } from './claim-rests.tsx'
import { ClaimRelated, ClaimSeries, ClaimUses } from './claim-uses.tsx'
import { ClaimValue } from './claim-value.tsx'
import { countryClass } from './country-class.ts'
import { OwnRich } from './own-rich.tsx'

type Props = { answer: ClaimAnswer; level: 2 | 3 }

/** All that is known of a claim, the same in the panel and on its page. `level`: of the headings below the claim's own title. */
export function ClaimView({ answer, level }: Props) {
  const { claim, note } = answer
  return (
    <div className={`claim ${countryClass(claim.country)}`}>
      <div className="claim-body">
        <div className="claim-lead">
          <ClaimValue claim={claim} />
          <p className="claim-statement">
            <OwnRich text={claim.statement} own={claim.id} />
          </p>
          <ClaimStatus answer={answer} />
          {note ? (
            <p className="claim-note">
              <OwnRich text={note} own={claim.id} />
            </p>
          ) : null}
          <ClaimActions answer={answer} />
        </div>
        <ClaimFacts answer={answer} />
        <div className="claim-rest">
          <ClaimEvidence answer={answer} level={level} />
          <ClaimArithmetic answer={answer} level={level} />
          <ClaimSources answer={answer} level={level} />
          <ClaimSearchLog answer={answer} level={level} />
          <ClaimWouldChange answer={answer} level={level} />
          <ClaimSeries answer={answer} level={level} />
          <ClaimRelated answer={answer} level={level} />
          <ClaimRests answer={answer} level={level} />
          <ClaimUses answer={answer} level={level} />
          <ClaimHistory answer={answer} level={level} />
        </div>
      </div>
    </div>
  )
}
