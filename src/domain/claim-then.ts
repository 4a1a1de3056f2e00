import type { ClaimAnswer } from '#schema/api.ts'
import type { ValueAnswer } from '#schema/claim-summary.ts'
import type { RichText } from '#schema/rich-text.ts'
import { knownFrom, standingAt, valueAt } from './known-at.ts'
import { lastDay } from './partial-date.ts'

/** A text of a claim with another value of that claim in it. Numbers of other claims, and computed ones, stay. */
export function withValue(text: RichText, claim: { id: string; value: ValueAnswer | null }, value: ValueAnswer): RichText {
  return text.map((piece) => {
    if (typeof piece === 'string' || !('claim' in piece) || piece.claim !== claim.id) return piece
    if (piece.text === claim.value?.full) return { ...piece, text: value.full }
    return piece.text === claim.value?.text ? { ...piece, text: value.text } : piece
  })
}

/**
 * A claim as it stood at the end of a day (YYYY-MM-DD): its status, value and wording of then, and the history up to then. Null when it
 * was not known yet.
 */
export function claimThen(answer: ClaimAnswer, day: string): ClaimAnswer | null {
  const { claim, history } = answer
  const on = lastDay(day)
  const standing = standingAt(
    {
      status: claim.status,
      asOf: claim.asOf,
      known: history,
      knownFrom: knownFrom(
        history,
        claim.saidOn,
        answer.sources.map((s) => s.date),
      ),
    },
    on,
  )
  if (!standing.known) return null
  const value = valueAt(
    history.map((h) => ({ ...h, value: h.value ?? undefined })),
    on,
  )
  return {
    ...answer,
    claim: {
      ...claim,
      status: standing.status,
      ...(value && { value, statement: withValue(claim.statement, claim, value), label: withValue(claim.label, claim, value) }),
    },
    history: history.filter((h) => lastDay(h.on) <= on),
  }
}
