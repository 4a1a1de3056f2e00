import type { FigurePoint, FigureSeries } from '#schema/figure-spec.ts'
import type { Segment } from '../scale/segments.ts'

/** A point of a line with its place on the time axis, in days. */
export type LinePoint = { point: FigurePoint; index: number; t: number; y: number | null; forecast: boolean }
/** A series as a line: its points, the pieces between breaks, and the words at its end. */
export type LineOfSeries = {
  series: FigureSeries
  points: LinePoint[]
  segments: Segment<LinePoint>[]
  /** What is drawn of the points: all, or the thinned run where there are more than pixels. */
  drawn: LinePoint[]
  end: EndWords | null
}
/** Words at the end of a line: its name (where there are several lines) and its last value. */
export type EndWords = { name: string[]; value: string[]; point: LinePoint; width: number }
