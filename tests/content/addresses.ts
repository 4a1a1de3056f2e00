import type { Claim, Policy, Source } from '#schema/content.ts'

/** How far the documents of a claim can be opened: at the publisher of at least one of them, at a copy, or nowhere. */
export type Reach = 'original' | 'copy' | 'none'

/** The best address among the documents of a claim: one at the publisher before one of a copy, whether or not it was opened. */
export function reachOf(record: Pick<Claim | Policy, 'sources'>, sources: ReadonlyMap<string, Source>): Reach {
  const documents = record.sources.flatMap((use) => sources.get(use.source) ?? [])
  if (documents.some((s) => s.original !== null && s.original.brokenSince === undefined)) return 'original'
  return documents.some((s) => s.copy?.url != null && s.copy.brokenSince === undefined) ? 'copy' : 'none'
}

/** A count as a share of the whole, in percent; 0 when the whole is 0. */
const share = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole)

export type AddressCount = { claims: number; reachable: number; original: number; solid: number; byStatus: Record<string, number> }

/** Of some claims: how many there are, how many have each status, and shares in percent: with an address, with the publisher's own, documented or supported. */
export function countAddresses(claims: readonly Pick<Claim, 'sources' | 'status'>[], sources: ReadonlyMap<string, Source>): AddressCount {
  const reach = claims.map((c) => reachOf(c, sources))
  const byStatus: Record<string, number> = {}
  for (const { status } of claims) byStatus[status] = (byStatus[status] ?? 0) + 1
  return {
    claims: claims.length,
    reachable: share(reach.filter((r) => r !== 'none').length, claims.length),
    original: share(reach.filter((r) => r === 'original').length, claims.length),
    solid: share((byStatus.supported ?? 0) + (byStatus.documented ?? 0), claims.length),
    byStatus,
  }
}
