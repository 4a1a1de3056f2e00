import type { FallingAnswer } from '#schema/api-load-bearing.ts'

/** Kinds of things that fall, in the order in which they are listed and drawn. */
export const PARTS = ['claims', 'sentences', 'cells', 'verdicts', 'checks'] as const
export type Part = (typeof PARTS)[number]

/** How many of each kind fall. */
export const countsOf = (falling: FallingAnswer): Record<Part, number> => ({
  claims: falling.claims.length,
  sentences: falling.sentences.length,
  cells: falling.cells.length,
  verdicts: falling.verdicts.length,
  checks: falling.checks.length,
})
