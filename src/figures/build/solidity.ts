import { STATUSES, type Status } from '#schema/vocabulary.ts'

/** The least solid of some statuses. A number computed from several claims is no more solid than the weakest of them. */
export const leastSolid = (statuses: readonly Status[]): Status =>
  STATUSES[Math.max(0, ...statuses.map((s) => STATUSES.indexOf(s)))] ?? 'unsupported'
