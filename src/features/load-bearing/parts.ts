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

/** How many things fall, of all kinds together. */
export const totalOf = (falling: FallingAnswer): number => PARTS.reduce((sum, part) => sum + countsOf(falling)[part], 0)

/** Between two pieces of a bar, in its own units. */
const GAP = 2
/** A piece of a bar: so many things of one kind. */
export type Piece = { part: Part; x: number; width: number }

/** A bar of pieces one after the other, one for each kind that falls; `longest` things are `full` units long. */
export function barOf(counts: Readonly<Record<Part, number>>, longest: number, full: number): Piece[] {
  let at = 0
  return PARTS.flatMap((part): Piece[] => {
    if (counts[part] === 0) return []
    const length = (counts[part] / longest) * full
    const piece = { part, x: at, width: Math.max(1, length - GAP) }
    at += length
    return [piece]
  })
}
