/** A point of a line with its place on the time axis (days) and its index in the series. */
export type PlacedPoint = { index: number; t: number; y: number | null; forecast: boolean }
/** Points joined by one line; `forecast`: the line is drawn broken, because it leads to a forecast or plan. */
export type Segment<P extends PlacedPoint> = { points: P[]; forecast: boolean }

/**
 * Cuts a series into runs that may be joined by a line: never across a break (the change lies between the point before
 * and the point at its date) and never across a missing value. Where a run goes over into a forecast, the joining piece
 * belongs to the forecast. `breaks` are places on the time axis.
 */
export function splitSegments<P extends PlacedPoint>(points: readonly P[], breaks: readonly number[]): Segment<P>[] {
  const runs: P[][] = []
  let run: P[] = []
  const close = () => {
    if (run.length) runs.push(run)
    run = []
  }
  let before: P | undefined
  for (const point of [...points].sort((a, b) => a.t - b.t)) {
    const since = before?.t
    if (since !== undefined && breaks.some((b) => b > since && b <= point.t)) close()
    if (point.y === null) close()
    else run.push(point)
    before = point
  }
  close()
  return runs.flatMap(splitForecast)
}

function splitForecast<P extends PlacedPoint>(run: P[]): Segment<P>[] {
  const out: Segment<P>[] = []
  for (const point of run) {
    const current = out.at(-1)
    if (current && current.forecast === point.forecast) current.points.push(point)
    else {
      const joint = current?.points.at(-1)
      // Going into a forecast the joint is drawn dashed; coming back from one, too.
      if (current?.forecast && joint) {
        current.points.push(point)
        out.push({ points: [point], forecast: false })
      } else out.push({ points: joint ? [joint, point] : [point], forecast: point.forecast })
    }
  }
  return out
}

/** Whether a break at a date (days) lies inside what a series shows: it is then marked at that date, and cuts the line there. */
export function breakCuts(points: readonly Pick<PlacedPoint, 't' | 'y'>[], at: number): boolean {
  const drawn = points.filter((p) => p.y !== null).map((p) => p.t)
  return drawn.some((t) => t < at) && drawn.some((t) => t >= at)
}
