import type { ValueAnswer } from '#schema/claim-summary.ts'
import type { FileManifest, SaidThen } from '#schema/manifest.ts'
import type { Quantity } from '#schema/primitives.ts'
import type { Status } from '#schema/vocabulary.ts'

/** What is needed of a claim as it is now. */
export type ClaimNow = { id: string; value: ValueAnswer | null; status: Status; isWithdrawn: boolean }

/**
 * What became of a number that a file gave. `stands`: the same number with the same status. `status`: the same number with another
 * status. `corrected`: another number. `withdrawn`: no longer claimed. `unknown`: the dataset never had it (the file is from a newer
 * version, or not from this site).
 */
export type NumberNow = 'withdrawn' | 'corrected' | 'status' | 'unknown' | 'stands'
/** From the most to the least serious: what a reader who passes the file on has to know first. */
export const VERDICTS: readonly NumberNow[] = ['withdrawn', 'corrected', 'status', 'unknown', 'stands']

/** A number as the file gave it, its claim as it is now (null: unknown), and what became of it. */
export type Checked = { before: SaidThen; now: ClaimNow | null; verdict: NumberNow }

const sameNumber = (a: Quantity | null, b: Quantity | null): boolean =>
  a === null || b === null
    ? a === b
    : a.value === b.value && a.unit === b.unit && a.low === b.low && a.high === b.high && a.hedge === b.hedge

function verdictOf(before: SaidThen, now: ClaimNow | null): NumberNow {
  if (now === null) return 'unknown'
  if (now.isWithdrawn) return 'withdrawn'
  if (!sameNumber(before.quantity, now.value?.quantity ?? null)) return 'corrected'
  return before.status === now.status ? 'stands' : 'status'
}

/** Compares what a file said with the claims as they are now. The most serious come first; inside each kind the order is the file's. */
export function compareManifest(manifest: FileManifest, now: (id: string) => ClaimNow | null): Checked[] {
  const checked = manifest.claims.map((before) => {
    const claim = now(before.id)
    return { before, now: claim, verdict: verdictOf(before, claim) }
  })
  return VERDICTS.flatMap((verdict) => checked.filter((c) => c.verdict === verdict))
}
