import { standingOf, STANDINGS } from '#domain/indicator/pair.ts'
import { lastDay } from '#domain/partial-date.ts'
import type { IndicatorRow } from '#schema/api-indicators.ts'
import { THEMES } from '#schema/vocabulary.ts'
import type { IndicatorFilters, IndicatorSort } from '#url/indicators-search.ts'

/** Which country's value is larger, and how many times; null where the two may not be compared or one is not above zero. */
export function gapOf(row: IndicatorRow): { larger: 'US' | 'CN'; ratio: number } | null {
  if (!row.US || !row.CN || !row.verdict || row.verdict.verdict === 'not-comparable') return null
  const [us, cn] = [row.US.used.value.quantity.value, row.CN.used.value.quantity.value]
  if (us <= 0 || cn <= 0) return null
  return us >= cn ? { larger: 'US', ratio: us / cn } : { larger: 'CN', ratio: cn / us }
}

/** Whether a row passes the filters: a status fits when either side has it. */
export function fits(row: IndicatorRow, { theme, verdict, status, both }: IndicatorFilters): boolean {
  if (theme !== null && row.theme !== theme) return false
  if (verdict !== null && standingOf(row.verdict) !== verdict) return false
  if (both && !(row.US && row.CN)) return false
  return status === null || row.US?.used.status === status || row.CN?.used.status === status
}

/** The last day that a row's newest compared value is about. */
const newestDay = (row: IndicatorRow): number => Math.max(...[row.US, row.CN].flatMap((s) => (s ? [lastDay(s.used.asOf)] : [])), 0)

/** Rows in an order. Rows without a value for that order are listed apart. */
export function inOrder(rows: readonly IndicatorRow[], sort: IndicatorSort): { sorted: IndicatorRow[]; without: IndicatorRow[] } {
  const byTheme = (a: IndicatorRow, b: IndicatorRow) => THEMES.indexOf(a.theme) - THEMES.indexOf(b.theme)
  const byStanding = (a: IndicatorRow, b: IndicatorRow) =>
    STANDINGS.indexOf(standingOf(a.verdict)) - STANDINGS.indexOf(standingOf(b.verdict))
  switch (sort) {
    case 'theme':
      return { sorted: rows.toSorted((a, b) => byTheme(a, b) || byStanding(a, b)), without: [] }
    case 'verdict':
      return { sorted: rows.toSorted((a, b) => byStanding(a, b) || byTheme(a, b)), without: [] }
    case 'year':
      return { sorted: rows.toSorted((a, b) => newestDay(b) - newestDay(a) || byTheme(a, b)), without: [] }
    case 'gap':
      return {
        sorted: rows.filter((r) => gapOf(r) !== null).sort((a, b) => (gapOf(b)?.ratio ?? 0) - (gapOf(a)?.ratio ?? 0)),
        without: rows.filter((r) => gapOf(r) === null).sort(byTheme),
      }
    default:
      return sort satisfies never
  }
}
