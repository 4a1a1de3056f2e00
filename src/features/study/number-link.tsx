import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import type { StudyNumber } from '#schema/api-study.ts'
import type { RichPiece } from '#schema/rich-text.ts'

/** A number that opens its claim. */
export const NumberLink = ({ number }: { number: StudyNumber }) => (
  <ClaimLink claim={number.claim} check={number.check}>
    {number.text}
  </ClaimLink>
)

/** The same as a piece of a sentence. */
export const numberPiece = ({ text, claim, check }: StudyNumber): RichPiece => (check === null ? { text, claim } : { text, claim, check })
