import { Sentences } from '#blocks/text/sentences.tsx'
import { AppLink } from '#blocks/navigation/navigation.tsx'
import { useMessages } from '#i18n/context.tsx'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { BASIC_VOCABULARY } from '#i18n/messages/vocabulary/namespace.ts'
import type { ClaimAnswer } from '#schema/api.ts'
import { paths } from '#url/paths.ts'
import { ClaimSection } from './section.tsx'

const KINDS = ['sentences', 'cells', 'verdicts', 'checks'] as const

/**
 * What would fall if this claim were wrong, and which status it would fall to without one of its documents. Nothing when neither is the
 * case.
 */
export function ClaimRests({ answer: { rests, claim }, level }: { answer: ClaimAnswer; level: 2 | 3 }) {
  const { claim: words, vocabulary } = useMessages(CLAIM, BASIC_VOCABULARY)
  const found = KINDS.filter((kind) => rests[kind] > 0)
  if (found.length === 0 && rests.without.length === 0) return null
  return (
    <ClaimSection level={level} title={words.rests.title}>
      {found.length === 0 ? null : (
        <p data-count="" data-claim={claim.id}>
          <Sentences>
            {words.rests.lost(found.map((kind) => words.rests[kind](rests[kind])))}
            <AppLink to={paths.loadBearing()}>{words.rests.all}</AppLink>
          </Sentences>
        </p>
      )}
      {rests.without.map(({ source, publisher, to }) => (
        <p key={source} data-count="">
          {to === null ? words.rests.withoutAny({ publisher }) : words.rests.without({ publisher, status: vocabulary.statusShort[to] })}
        </p>
      ))}
    </ClaimSection>
  )
}
