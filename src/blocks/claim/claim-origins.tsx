import type { ClaimAnswer } from '#schema/api.ts'
import type { Relation } from '#schema/vocabulary.ts'
import { useMessages } from '#i18n/context.tsx'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'

/** "5 documents, 1 origin", and which document repeats which: a repeated word counts once. */
export function ClaimOrigins({ answer }: { answer: ClaimAnswer }) {
  const { claim: words, shell } = useMessages(CLAIM, SHELL)
  const { sources, origins, claim } = answer
  const publishers = (relation: Relation) => [...new Set(sources.filter((s) => s.relation === relation).map((s) => s.publisher))]
  const relays = publishers('relays')
  const independent = publishers('independent')
  return (
    <div className="claim-origins" data-claim={claim.id}>
      <p className="claim-origins-count">{words.origin({ documents: sources.length, origins: origins.length })}</p>
      {relays.length === 0 ? null : (
        <p>{words.relayers({ relays: relays.join(shell.listComma), count: relays.length, speaker: claim.speaker.name })}</p>
      )}
      {independent.length === 0 ? null : <p>{words.independents({ names: independent.join(shell.listComma) })}</p>}
      {claim.selfReported ? <p>{words.selfReported}</p> : null}
    </div>
  )
}
