import type { ClaimAnswer } from '#schema/api.ts'
import type { ClaimLine, ClaimSummary } from '#schema/claim-summary.ts'
import { STATUSES } from '#schema/vocabulary.ts'

/** Why a claim can be attacked, the hardest first. */
export const OBJECTIONS = ['disputed', 'against', 'contested', 'unsupported', 'self-reported', 'not-named', 'forecast', 'reported'] as const
export type Objection = (typeof OBJECTIONS)[number]

/** A question that somebody may ask about a claim of the deck. */
export type DrillQuestion = {
  claim: ClaimSummary
  objection: Objection
  /** The claim that stands against it or disputes it, where there is one. */
  other: ClaimLine | null
}

const HARDNESS: Readonly<Record<Objection, number>> = {
  disputed: 8,
  against: 7,
  contested: 6,
  unsupported: 6,
  'self-reported': 4,
  'not-named': 3,
  forecast: 2,
  reported: 1,
}

/** Every objection that the record of a claim itself gives. */
export function objectionsTo({ claim, disputes, against }: ClaimAnswer): DrillQuestion[] {
  const of = (objection: Objection, other: ClaimLine | null = null): DrillQuestion => ({ claim, objection, other })
  const codings = [claim.coding.replacement, claim.coding.empowerment]
  return [
    ...disputes.slice(0, 1).map((other) => of('disputed', other)),
    ...against.slice(0, 1).map((other) => of('against', other)),
    ...(claim.status === 'contested' ? [of('contested')] : []),
    ...(claim.status === 'unsupported' ? [of('unsupported')] : []),
    ...(claim.selfReported || claim.aboutItself ? [of('self-reported')] : []),
    ...(codings.includes('supports') && claim.attribution === 'not-named' ? [of('not-named')] : []),
    ...(claim.forecast ? [of('forecast')] : []),
    ...(claim.status === 'reported' ? [of('reported')] : []),
  ]
}

/** How hard a question is: by its objection, harder where the claim bears on a story and where its status is weak. */
function hardness({ claim, objection }: DrillQuestion): number {
  const bears = [claim.coding.replacement, claim.coding.empowerment].filter((coding) => coding !== 'context').length
  return HARDNESS[objection] * 10 + bears * 4 + STATUSES.indexOf(claim.status)
}

/**
 * The hardest questions to the claims of a deck, hardest first, at most one for each claim. At equal hardness in the order of the deck.
 * @param claims in the order of the slides
 */
export function hardestQuestions(claims: readonly ClaimAnswer[], most = 10): DrillQuestion[] {
  return claims
    .flatMap((answer) =>
      objectionsTo(answer)
        .toSorted((a, b) => hardness(b) - hardness(a))
        .slice(0, 1),
    )
    .map((question, at) => ({ question, at }))
    .toSorted((a, b) => hardness(b.question) - hardness(a.question) || a.at - b.at)
    .slice(0, most)
    .map(({ question }) => question)
}
