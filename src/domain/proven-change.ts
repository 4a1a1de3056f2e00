import type { Claim } from '#schema/content.ts'
import { knownFrom } from './known-at.ts'
import { firstDay, lastDay } from './partial-date.ts'
import type { Records } from './status-test.ts'

type Told = Pick<Claim, 'id' | 'status' | 'sources' | 'saidOn' | 'history' | 'disputes' | 'evidence'>
type Context = Pick<Records, 'sources'> & { claims: ReadonlyMap<string, Told> }

/** The earliest of some partial dates; null when there is none, or when one is not recorded, since that one may have been the earliest. */
function earliestKnown(dates: readonly (string | null)[]): string | null {
  const recorded = dates.filter((d) => d !== null)
  if (recorded.length === 0 || recorded.length < dates.length) return null
  return recorded.reduce((a, b) => (firstDay(b) < firstDay(a) ? b : a))
}

const sinceWhen = (claim: Told, { sources }: Context) =>
  knownFrom(
    claim.history,
    claim.saidOn,
    claim.sources.map((use) => sources.get(use.source)?.date ?? null),
  )

/**
 * The date on which a claim got its present status, when dates prove that it did not have it from the first day: all independent sources
 * came later (`supported`), or all contradictions did (`contested`). Two dates inside the same coarse period prove nothing.
 * @returns a partial date, or null when nothing is proven
 */
export function provenStatusChange(claim: Told, context: Context): string | null {
  const since = sinceWhen(claim, context)
  if (since === null) return null
  const causes =
    claim.status === 'supported'
      ? claim.sources.filter((use) => use.relation === 'independent').map((use) => context.sources.get(use.source)?.date ?? null)
      : claim.status === 'contested'
        ? [...claim.disputes, ...claim.evidence.against].flatMap((id) => {
            const other = context.claims.get(id)
            return other ? [sinceWhen(other, context)] : []
          })
        : []
  const first = earliestKnown(causes)
  return first !== null && firstDay(first) > lastDay(since) ? first : null
}
