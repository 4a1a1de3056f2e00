import type { ClaimAnswer } from '#schema/api.ts'
import { ClaimList } from './claim-list.tsx'
import { ClaimSection } from './section.tsx'
import { useMessages } from '#i18n/context.tsx'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'

type Props = { answer: ClaimAnswer; level: 2 | 3 }

/** Evidence for and against side by side, with the same room for each, and the claims that give another value or reading. */
export function ClaimEvidence({ answer, level }: Props) {
  const { claim: words } = useMessages(CLAIM)
  const Heading = `h${level === 2 ? 3 : 4}` as const
  return (
    <>
      <ClaimSection level={level} title={words.evidenceBoth}>
        <div className="claim-sides">
          <div>
            <Heading className="claim-side-heading">{words.for}</Heading>
            <ClaimList claims={answer.for} />
          </div>
          <div>
            <Heading className="claim-side-heading">{words.against}</Heading>
            <ClaimList claims={answer.against} />
          </div>
        </div>
      </ClaimSection>
      {answer.disputes.length === 0 ? null : (
        <ClaimSection level={level} title={words.disputes}>
          <ClaimList claims={answer.disputes} />
        </ClaimSection>
      )}
    </>
  )
}
