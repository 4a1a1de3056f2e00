import { ClaimLink } from '#blocks/claim/claim-link.tsx'
import type { MarkAnswer } from '#schema/api-narratives.ts'

/** A number of a picture: opens its arithmetic where it was computed, else its claim. */
export function MarkNumber({ number }: { number: NonNullable<MarkAnswer['number']> }) {
  return (
    <ClaimLink className="number" claim={number.claim} check={number.check}>
      {number.text}
    </ClaimLink>
  )
}

/** How a mark is filled: only what is contested is hatched, only what has no independent source dotted; the article's own number is an outline. */
export function fillOf({ role, number }: Pick<MarkAnswer, 'role' | 'number'>): string {
  if (role === 'said') return 'fill-said'
  if (number?.status === 'contested') return 'fill-contested'
  return number?.status === 'unsupported' ? 'fill-unsupported' : 'fill-solid'
}
