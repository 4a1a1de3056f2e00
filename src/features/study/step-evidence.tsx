import { AppLink } from '#blocks/navigation/navigation.tsx'
import { useMessages } from '#i18n/context.tsx'
import { STUDY } from '#i18n/messages/study/namespace.ts'
import { paths } from '#url/paths.ts'
import { ClaimCard } from './claim-card.tsx'
import type { StepProps } from './step-props.ts'

type Props = StepProps & { claims: readonly string[]; isLast: boolean }

/** Some claims to read. The last of them leads on into the evidence list. */
export function EvidenceStep({ it, task, claims, isLast }: Props) {
  const { evidence } = useMessages(STUDY).study
  const filters = task !== null && task.filters !== '' ? `?${task.filters}` : it.company === null ? '' : `?company=${it.company}`
  return (
    <>
      <p className="study-hint">{evidence.hint}</p>
      {claims.map((id) => {
        const claim = it.claims[id]
        return claim ? <ClaimCard key={id} claim={claim} /> : null
      })}
      {isLast ? (
        <p>
          <AppLink to={paths.evidence() + filters}>{task !== null && task.filters !== '' ? evidence.moreTask : evidence.more}</AppLink>
        </p>
      ) : null}
    </>
  )
}
