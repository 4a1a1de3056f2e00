import { breaksBetween } from '#domain/comparand.ts'
import { compareDates } from '#domain/partial-date.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { FigureBreak, FigureSeries } from '#schema/figure-spec.ts'
import { seriesOf } from './lookup.ts'

/**
 * The declared breaks of a content series that lie inside what a plotted series shows of it.
 * @param plotted the series of the figure; its points' dates give the range
 */
export function breaksOf(data: Dataset, seriesId: string, plotted: Pick<FigureSeries, 'id' | 'points'>): FigureBreak[] {
  const dates = plotted.points.map((p) => String(p.x)).sort(compareDates)
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined) return []
  return breaksBetween(seriesOf(data, seriesId), first, last).map((b) => ({
    series: plotted.id,
    at: b.at,
    kind: b.kind,
    label: `break:${seriesId}.${b.id}`,
  }))
}
