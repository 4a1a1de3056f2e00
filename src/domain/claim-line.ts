import type { ClaimLine, ClaimSummary } from '#schema/claim-summary.ts'

/** What one line shows of a claim of which more is known. */
export const claimLine = ({ id, country, label, value, asOf, speaker, status }: ClaimSummary): ClaimLine => ({
  id,
  country,
  label,
  value: value?.full ?? null,
  asOf,
  speaker: speaker.name,
  status,
})
