import { STATUSES, type Status } from '#schema/vocabulary.ts'

/** The least solid of some statuses: what is computed from claims stands no firmer than the weakest of them. */
export const leastSolid = (statuses: readonly Status[]): Status =>
  STATUSES[Math.max(0, ...statuses.map((s) => STATUSES.indexOf(s)))] ?? 'unsupported'
