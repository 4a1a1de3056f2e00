import { STATUSES, type Status } from '#schema/vocabulary.ts'

/** The least solid of some statuses; null for none. A number computed from several claims is no more solid than the weakest of them. */
export function weakestStatus(statuses: readonly Status[]): Status | null {
  const rank = Math.max(-1, ...statuses.map((s) => STATUSES.indexOf(s)))
  return STATUSES[rank] ?? null
}
