import type { ClaimAnswer } from '#schema/api.ts'
import { ClaimOrigins } from './claim-origins.tsx'
import { ClaimSection } from './section.tsx'
import { useI18n } from '#i18n/context.tsx'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { ClaimSource } from './claim-source.tsx'

type Props = { answer: ClaimAnswer; level: 2 | 3 }

/** The documents behind the claim, each in its own language, headed by how many origins they come from. */
export function ClaimSources({ answer, level }: Props) {
  const { m } = useI18n(CLAIM)
  return (
    <ClaimSection level={level} title={m.claim.sources}>
      <ClaimOrigins answer={answer} />
      <ol className="claim-sources">
        {answer.sources.map((source) => (
          <li key={source.id} data-claim={answer.claim.id} data-source={source.id}>
            <ClaimSource source={source} />
          </li>
        ))}
      </ol>
    </ClaimSection>
  )
}
