import { NEITHER } from '#domain/grid.ts'
import { paths } from '#url/paths.ts'

/** A row of the table of claims: the story that a claim bears on, or neither. */
export type CellRow = 'replacement' | 'empowerment' | 'neither'
/** Whether a claim supports the story of its row or complicates it. */
export type Leaning = 'supports' | 'complicates'

/** The evidence of a cell, as the ledger shows it: by coding for the two readings, by mechanism for the third. */
export function cellAddress(row: CellRow, country: string, leaning: Leaning): string {
  const facets: Record<string, string> =
    row !== 'neither'
      ? { country, coding: `${row}-${leaning}` }
      : leaning === 'supports'
        ? { country, mechanism: NEITHER.join(',') }
        : { country, mechanism: 'substitution,augmentation', attribution: 'shown-by-data' }
  return `${paths.evidence()}?${new URLSearchParams(facets)}`
}
