import type { ClaimAnswer } from '#schema/api.ts'
import { OwnRich } from './own-rich.tsx'
import { ClaimSection } from './section.tsx'
import { useMessages } from '#i18n/context.tsx'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { SHELL } from '#i18n/messages/shell/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

type Props = { answer: ClaimAnswer; level: 2 | 3 }

/** Every declared calculation that this claim enters, with its steps. */
export function ClaimArithmetic({ answer, level }: Props) {
  const { claim: words, shell, vocabulary } = useMessages(CLAIM, SHELL, VOCABULARY)
  if (answer.checks.length === 0) return null
  return (
    <ClaimSection level={level} title={words.arithmetic}>
      <ul className="claim-checks">
        {answer.checks.map((check) => (
          <li key={check.id}>
            <p className="claim-check-label">
              <OwnRich text={check.label} own={answer.claim.id} />
              <span className="quiet">
                {shell.bracketOpen}
                {vocabulary.operation[check.operation]}
                {shell.bracketClose}
              </span>
            </p>
            <p className="claim-check-steps">
              <OwnRich text={check.steps} own={answer.claim.id} />
            </p>
          </li>
        ))}
      </ul>
    </ClaimSection>
  )
}
