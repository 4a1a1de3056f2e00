import type { ValueAnswer } from '#schema/claim-summary.ts'
import type { FileManifest, SaidThen } from '#schema/manifest.ts'
import type { Quantity } from '#schema/primitives.ts'
import type { Status } from '#schema/vocabulary.ts'

/** What is needed of a claim as it is now. */
export type ClaimNow = { id: string; value: ValueAnswer | null; status: Status; isWithdrawn: boolean }

/**
 * `stands`: the same number on the same footing. `status`: the same number on another footing. `corrected`: another number.
 * `withdrawn`: no longer claimed. `unknown`: this dataset never had it (a file from a newer one, or not from here).
 */
export type Verdict = 'withdrawn' | 'corrected' | 'status' | 'unknown' | 'stands'
/** The gravest first: what whoever passes the file on has to know. */
export const VERDICTS: readonly Verdict[] = ['withdrawn', 'corrected', 'status', 'unknown', 'stands']

export type Checked = { before: SaidThen; now: ClaimNow | null; verdict: Verdict }

const sameNumber = (a: Quantity | null, b: Quantity | null): boolean =>
  a === null || b === null
    ? a === b
    : a.value === b.value && a.unit === b.unit && a.low === b.low && a.high === b.high && a.hedge === b.hedge

function verdictOf(before: SaidThen, now: ClaimNow | null): Verdict {
  if (now === null) return 'unknown'
  if (now.isWithdrawn) return 'withdrawn'
  if (!sameNumber(before.quantity, now.value?.quantity ?? null)) return 'corrected'
  return before.status === now.status ? 'stands' : 'status'
}

/** Holds what a file said against the claims as they are now: the gravest first, in the file's order within each verdict. */
export function checkManifest(manifest: FileManifest, now: (id: string) => ClaimNow | null): Checked[] {
  const checked = manifest.claims.map((before) => {
    const claim = now(before.id)
    return { before, now: claim, verdict: verdictOf(before, claim) }
  })
  return VERDICTS.flatMap((verdict) => checked.filter((c) => c.verdict === verdict))
}
