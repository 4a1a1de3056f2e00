import type { ClaimRecord } from '#schema/dataset.ts'
import type { Mechanism } from '#schema/vocabulary.ts'
import { byStrength, sidesOf } from './strongest-evidence.ts'
import type { Records } from './status-test.ts'

/** A row of the table of claims: the story that a claim bears on, or neither. */
export type GridRow = 'replacement' | 'empowerment' | 'neither'

/** Mechanisms by which AI, or what is blamed on it, neither replaces nor empowers. */
export const NEITHER: readonly Mechanism[] = ['reallocation', 'lost-customers', 'divestiture', 'no-measurable-effect']

/**
 * The evidence for one cell of the grid: claims of the country that bear on the row, without forecasts and points of series. In the row
 * "neither" a claim supports when its mechanism is one of NEITHER, and complicates when data show substitution or augmentation. A claim
 * that shows both stands on both sides, so that each side equals what the ledger finds by mechanism.
 */
export function gridCell(
  claims: readonly ClaimRecord[],
  row: GridRow,
  country: string,
  records: Records,
): { supports: ClaimRecord[]; complicates: ClaimRecord[] } {
  const here = claims.filter((c) => c.country === country && c.point === null)
  if (row !== 'neither') return sidesOf(here, row, records)
  const sorted = [...here].sort(byStrength(records))
  const isNeither = (c: ClaimRecord) => c.mechanism.some((m) => NEITHER.includes(m))
  return {
    supports: sorted.filter(isNeither),
    complicates: sorted.filter(
      (c) => c.attribution === 'shown-by-data' && c.mechanism.some((m) => m === 'substitution' || m === 'augmentation'),
    ),
  }
}
