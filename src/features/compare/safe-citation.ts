import type { MessagesOf } from '#i18n/namespace.ts'
import type { ClaimBrief } from '#schema/claim-summary.ts'
import type { BASIC_VOCABULARY } from '#i18n/messages/vocabulary/namespace.ts'
import type { COMPARE } from '#i18n/messages/compare/namespace.ts'

/** What is known of a claim behind a sentence: its address, and its summary where the answer carries it. */
export type Cited = { url: string; claim: ClaimBrief | undefined }

/**
 * A sentence with its citation, as it is copied: the sentence (or the warning that the evidence does not support it), a line per claim,
 * and the dataset's version when it is known.
 */
export function safeCitation(
  p: { text: string; safe: boolean; cited: readonly Cited[]; version: string | null },
  m: MessagesOf<typeof BASIC_VOCABULARY | typeof COMPARE>,
): string {
  const { safe } = m.compare
  const lines = p.cited.map(({ url, claim }) =>
    claim
      ? `${safe.evidence({ speaker: claim.speaker.name, credit: claim.credit, status: m.vocabulary.status[claim.status] })} ${url}`
      : url,
  )
  return [
    p.safe ? p.text : safe.warning({ text: p.text }),
    ...lines,
    ...(p.version === null ? [] : [safe.dataset({ version: p.version })]),
  ].join('\n')
}
