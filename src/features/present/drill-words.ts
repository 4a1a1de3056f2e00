import type { DrillQuestion } from '#domain/deck/drill.ts'
import type { PresentMessages } from '#i18n/messages/present/en.ts'
import type { ClaimLine, ClaimSummary } from '#schema/claim-summary.ts'
import { plainText } from '#schema/rich-text.ts'

const withValue = ({ label }: Pick<ClaimLine, 'label'>, value: string | undefined | null): string =>
  value ? `${plainText(label)} — ${value}` : plainText(label)
/** A claim as a question names it: its label, and its value where it has one. */
export const named = (claim: ClaimSummary): string => withValue(claim, claim.value?.text)
/** The same for the claim that contradicts it. */
export const otherNamed = (claim: ClaimLine): string => withValue(claim, claim.value)

/** A question of the drill in words. */
export const questionText = ({ objection, claim, other }: DrillQuestion, words: PresentMessages['drill']): string =>
  words.question[objection]({ claim: named(claim), other: other ? otherNamed(other) : '', speaker: claim.speaker.name })
