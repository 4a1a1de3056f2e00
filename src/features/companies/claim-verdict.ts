import { type Comparand, comparability } from '#domain/comparability.ts'
import type { ClaimSummary } from '#schema/claim-summary.ts'

const comparandOf = (claim: ClaimSummary): Comparand => ({
  quantity: claim.value?.quantity ?? null,
  from: claim.from,
  asOf: claim.asOf,
  scope: claim.scope,
  indicator: claim.indicator === null ? null : { id: claim.indicator, sameDefinition: true },
  speakerKind: claim.speaker.kind,
  status: claim.status,
  breaks: [],
})

/** Whether the numbers of two claims may be read against each other, with the reason that decides. */
export const claimVerdict = (a: ClaimSummary, b: ClaimSummary) => comparability(comparandOf(a), comparandOf(b))
