import type { ClaimBrief } from '#schema/claim-summary.ts'

/** Cuts as a part of the staff counted before them, between 0 and 1; null where the lead number is no number of cuts, or the larger one. */
export function partOf(lead: ClaimBrief | undefined, staff: number): number | null {
  const cut = lead?.value?.quantity
  return cut?.unit === 'jobs' && staff > 0 && cut.value <= staff ? cut.value / staff : null
}
