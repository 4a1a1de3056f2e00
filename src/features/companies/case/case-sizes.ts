import type { CaseOptions } from './case-input.ts'

/** How a case is drawn for a page, a column and a phone; where there is no room for lanes, a list says what they hold. */
export type CaseSizes = Record<'wide' | 'middle' | 'narrow', Pick<CaseOptions, 'width' | 'lanes'>>

/** Sizes of one case; the style (case.css) shows the one that has room as it was drawn. */
export const CASE_SIZES: CaseSizes = {
  wide: { width: 800, lanes: true },
  middle: { width: 680, lanes: true },
  narrow: { width: 320, lanes: false },
}

/** Sizes of two cases on one axis, which stand across the whole page. */
export const PAIR_SIZES: CaseSizes = { ...CASE_SIZES, wide: { width: 1000, lanes: true } }
