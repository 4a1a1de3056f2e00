import type { OpeningRowAnswer } from '#schema/api-narratives.ts'

/** The two sides, left and right in every language: the article's order. `role` is the country's class and chart role. */
export const SIDES = [
  { country: 'US', role: 'us' },
  { country: 'CN', role: 'cn' },
] as const
export type Side = (typeof SIDES)[number]

/** When the article appeared, and the month after which little evidence has been published. */
export const ARTICLE_PUBLISHED = '2025-11'
export const THIN_AFTER = '2026-06'

/** The row of the lead companies: both sides draw a series over time. It comes first on a phone. */
export const isLeadRow = (row: OpeningRowAnswer): boolean => SIDES.every(({ country }) => row.cells[country]?.picture?.kind === 'series')
