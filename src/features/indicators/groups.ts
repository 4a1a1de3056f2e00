import { type Standing, standingOf } from '#domain/indicator/pair.ts'
import type { IndicatorRow } from '#schema/api-indicators.ts'
import { THEMES } from '#schema/vocabulary.ts'

type Theme = IndicatorRow['theme']

/** The themes that have a measure, in the order of the vocabulary. */
export const themesOf = (rows: readonly Pick<IndicatorRow, 'theme'>[]): Theme[] =>
  THEMES.filter((theme) => rows.some((r) => r.theme === theme))

/** How many measures of a theme (null: of all) stand so. */
export const countAt = (rows: readonly IndicatorRow[], theme: Theme | null, standing: Standing): number =>
  rows.filter((r) => (theme === null || r.theme === theme) && standingOf(r.verdict) === standing).length

/** Rows under their theme's name; null: rows without one above them. */
export type RowGroup = { theme: Theme | null; rows: IndicatorRow[] }

/** Rows under the themes in the order in which they come, or all in one group. */
export function groupsOf(rows: readonly IndicatorRow[], byTheme: boolean): RowGroup[] {
  if (!byTheme) return [{ theme: null, rows: [...rows] }]
  return [...new Set(rows.map((r) => r.theme))].map((theme) => ({ theme, rows: rows.filter((r) => r.theme === theme) }))
}

/** Themes that were opened; null as long as none was turned: then the first one is open. */
export type Unfolded = readonly string[] | null

/** Whether the group at a place is folded. Rows without a theme never are. */
export const isFolded = (unfolded: Unfolded, theme: string | null, at: number): boolean =>
  theme !== null && (unfolded === null ? at > 0 : !unfolded.includes(theme))

/** The open themes after one was opened or folded; the others stay as they were. */
export function turned(unfolded: Unfolded, groups: readonly RowGroup[], theme: string): readonly string[] {
  const open = unfolded ?? groups.slice(0, 1).flatMap((g) => g.theme ?? [])
  return open.includes(theme) ? open.filter((t) => t !== theme) : [...open, theme]
}
