import { STATUSES, type Status } from '#schema/vocabulary.ts'

/** The least solid of some statuses: what is computed from several claims stands no firmer than the weakest of them. Null for none. */
export function weakestStatus(statuses: readonly Status[]): Status | null {
  const rank = Math.max(-1, ...statuses.map((s) => STATUSES.indexOf(s)))
  return STATUSES[rank] ?? null
}
