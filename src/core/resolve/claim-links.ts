import type { ClaimRecord, Dataset } from '#schema/dataset.ts'

/** Which records of the dataset name a claim. Made once, so that a claim's links are looked up and not searched for. */
type ClaimLinks = {
  /** Claims that name this one as disputed. */
  disputedBy: ReadonlyMap<string, readonly string[]>
  /** The series that states this claim as one of its points. */
  seriesOf: ReadonlyMap<string, string>
  /** Written claims of one country and company, by `country/company`. */
  beside: ReadonlyMap<string, readonly ClaimRecord[]>
}

const known = new WeakMap<Dataset, ClaimLinks>()

/** Key of {@link ClaimLinks.beside}. */
export const besideKey = ({ country, company }: Pick<ClaimRecord, 'country' | 'company'>): string => `${country}/${company ?? ''}`

function group<T>(entries: Iterable<readonly [string, T]>): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const [key, value] of entries) {
    const list = groups.get(key)
    if (list) list.push(value)
    else groups.set(key, [value])
  }
  return groups
}

/** Links between the claims of a dataset; made once per dataset. Lists keep the dataset's order. */
export function claimLinks(data: Dataset): ClaimLinks {
  const made = known.get(data)
  if (made) return made
  const claims = [...data.claims.values()]
  const seriesOf = new Map<string, string>()
  for (const series of data.series.values())
    for (const point of series.points) if (point.claim && !seriesOf.has(point.claim)) seriesOf.set(point.claim, series.id)
  const links = {
    disputedBy: group(claims.flatMap((claim) => claim.disputes.map((id) => [id, claim.id] as const))),
    seriesOf,
    beside: group(claims.filter((claim) => !claim.point).map((claim) => [besideKey(claim), claim] as const)),
  }
  known.set(data, links)
  return links
}
