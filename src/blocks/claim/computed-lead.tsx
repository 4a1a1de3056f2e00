import { Rich } from '#blocks/text/rich.tsx'
import type { CheckAnswer } from '#schema/api.ts'
import { StatusDefinition } from './status-definition.tsx'
import { StatusGlyph } from '#ui/status-glyph.tsx'
import { useMessages } from '#i18n/context.tsx'
import { CLAIM } from '#i18n/messages/claim/namespace.ts'
import { VOCABULARY } from '#i18n/messages/vocabulary-more/namespace.ts'

/** A computed number before the claims that it was made from: its result, its steps with each number a link, and its own status. */
export function ComputedLead({ check, claim }: { check: CheckAnswer; claim: string }) {
  const { claim: words, vocabulary } = useMessages(CLAIM, VOCABULARY)
  return (
    <div className="claim claim-computed">
      <p className="claim-computed-value">
        <span className="claim-value-number" data-claim={claim} data-check={check.id}>
          {check.result.full}
        </span>
        <span className="claim-value-tag">{words.computed}</span>
      </p>
      <p className="claim-check-steps">
        <Rich text={check.steps.map((piece) => (typeof piece !== 'string' && 'check' in piece ? piece.text : piece))} />
      </p>
      <div className="claim-computed-status">
        <p>
          <StatusGlyph status={check.status} size={16} />
          <span className="visually-hidden">{words.status} </span>
          <StatusDefinition status={check.status}>{vocabulary.status[check.status]}</StatusDefinition>
        </p>
        <p className="claim-status-test">{words.computedStatus}</p>
      </div>
    </div>
  )
}
