import { projectorPalette } from '#charts/palette.ts'
import type { FigureSeries } from '#schema/figure-spec.ts'

/** A colour as PowerPoint writes it: "#1a2b3c" → "1a2b3c". */
export const hex = (colour: string): string => colour.replace('#', '')

/** A colour moved towards white, for a second series of the same country. */
const lighter = (colour: string, by: number): string =>
  hex(colour).replace(/../g, (pair) => {
    const value = Number.parseInt(pair, 16)
    return Math.round(value + (255 - value) * by)
      .toString(16)
      .padStart(2, '0')
      .toUpperCase()
  })

/** Gives the colours of the series of a panel, asked for in their order: a second one of the same role is lighter than the first. */
export function seriesColours(): (series: FigureSeries) => { colour: string; tint: string } {
  const seen = new Map<string, number>()
  return (series) => {
    const nth = seen.get(series.role) ?? 0
    seen.set(series.role, nth + 1)
    const { mark, tint } = projectorPalette[series.role]
    return { colour: nth === 0 ? hex(mark) : lighter(mark, Math.min(0.7, nth * 0.32)), tint: hex(tint) }
  }
}
