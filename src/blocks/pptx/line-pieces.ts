import { daySerial } from './chart-numbers.ts'
import type { FigurePanel, FigurePoint, FigureSeries } from '#schema/figure-spec.ts'

/** A line in pieces that end at a break and at a date without a value, because PowerPoint joins all points of one series. */
export function linePieces(series: FigureSeries, panel: FigurePanel): FigurePoint[][] {
  const cuts = panel.breaks.filter((b) => b.series === series.id).map((b) => daySerial(b.at))
  const groups = new Map<string, FigurePoint[]>()
  let gaps = 0
  for (const point of series.points) {
    if (point.y === null) {
      gaps += 1
      continue
    }
    const at = `${cuts.filter((cut) => cut <= daySerial(String(point.x))).length} ${gaps}`
    groups.set(at, [...(groups.get(at) ?? []), point])
  }
  return [...groups.values()]
}

/** Part of the width of a plot that the number at the end of a line takes, alone on a slide and beside another. */
export const LABEL_WIDTH = { alone: 0.11, beside: 0.22 }

/** Which pieces of a line have the number of their last point written: from the last one on, those with room before the next. `ends`: where each piece ends, `room` in the same unit. */
export function labelledPieces(ends: readonly number[], room: number): boolean[] {
  let next = Number.POSITIVE_INFINITY
  return ends
    .toReversed()
    .map((end) => {
      const isRoom = next - end >= room
      if (isRoom) next = end
      return isRoom
    })
    .toReversed()
}
