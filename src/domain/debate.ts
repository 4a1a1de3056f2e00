import type { ClaimRecord } from '#schema/dataset.ts'
import type { Narrative } from '#schema/vocabulary.ts'
import { isSelfReported, type Records } from './status-test.ts'
import { byStrength, sidesOf } from './strongest-evidence.ts'

/** As many as fit on a sheet and can be said in a few minutes. */
const BEST = 3
const SETTLE = 2

/** A claim that speaks against a side: `to` is the claim that it is recorded against, null when it is the best claim of the other side. */
export type Objection = { claim: ClaimRecord; to: string | null }

/** One side of a question in one country: its strongest claims, and what weakens it. */
export type DebateSide = {
  total: number
  /** How many of the claims are self-reported, and how many are forecasts. */
  selfReported: number
  forecasts: number
  best: ClaimRecord[]
  objection: Objection | null
  /** The claims whose confirmation would change most: the least solid of the best, weakest first. */
  settle: ClaimRecord[]
}

type Claims = Records & { claims: ReadonlyMap<string, ClaimRecord> }

/** Everything that is recorded against a claim: evidence against it, and disputes named on either side. */
export function objectionsTo(claim: ClaimRecord, { claims }: Claims): ClaimRecord[] {
  const named = new Set([...claim.evidence.against, ...claim.disputes])
  for (const other of claims.values()) if (other.disputes.includes(claim.id)) named.add(other.id)
  named.delete(claim.id)
  return [...named].flatMap((id) => claims.get(id) ?? [])
}

function side(own: readonly ClaimRecord[], other: readonly ClaimRecord[], data: Claims): DebateSide {
  const order = byStrength(data)
  const best = own.slice(0, BEST)
  const recorded = best.flatMap((claim) => objectionsTo(claim, data).map((objection): Objection => ({ claim: objection, to: claim.id })))
  const [first] = recorded.sort((a, b) => order(a.claim, b.claim))
  const [across] = other
  return {
    total: own.length,
    selfReported: own.filter((c) => isSelfReported(c, data)).length,
    forecasts: own.filter((c) => c.forecast).length,
    best,
    objection: first ?? (across === undefined ? null : { claim: across, to: null }),
    settle: [...best].sort((a, b) => order(b, a)).slice(0, SETTLE),
  }
}

/**
 * Both sides of a question for one country: what fits the story told about it, and what does not, by the coding of the claims; each
 * strongest first by the one order of strength, with the strongest thing recorded against it.
 */
export function debate(claims: readonly ClaimRecord[], story: Narrative, data: Claims): { fits: DebateSide; doubts: DebateSide } {
  const { supports, complicates } = sidesOf(claims, story, data)
  return { fits: side(supports, complicates, data), doubts: side(complicates, supports, data) }
}
