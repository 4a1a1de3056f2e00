import type { ClaimAnswer } from '#schema/api.ts'
import { StatusGlyph } from '#ui/status-glyph.tsx'
import { StatusDefinition } from './status-definition.tsx'
import { useI18n } from '#i18n/context.tsx'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** How well the claim is supported: glyph, word, the test that it met, and what its sources alone would allow where that differs. */
export function ClaimStatus({ answer }: { answer: ClaimAnswer }) {
  const { locale, m } = useI18n(CLAIM, VOCABULARY)
  const { claim: words, vocabulary } = m
  const space = locale === 'en' ? ' ' : ''
  const { status } = answer.claim
  return (
    <div className="claim-status">
      <p className="claim-status-word">
        <StatusGlyph status={status} size={16} />
        <span className="visually-hidden">{words.status} </span>
        <StatusDefinition status={status}>{vocabulary.status[status]}</StatusDefinition>
      </p>
      <p className="claim-status-test">
        {vocabulary.statusTest[status]}
        {answer.mostSolid === status ? null : space + words.wouldAllow({ status: vocabulary.status[answer.mostSolid] })}
      </p>
    </div>
  )
}
