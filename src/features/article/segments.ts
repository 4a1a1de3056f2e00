/** Width of a strip in its own units, and the gap between touching segments. */
export const STRIP = 1000
export const GAP = 4
/** Shades from full ink to none. Where there are two, the second means that the first is missing. */
const ABSENT = 4

/** A part of a stacked bar: where it begins and how wide it is drawn, in the bar's own units. */
export type Segment = { value: string; tone: number; x: number; width: number }

/** The shade of the value at a place of `count` values. */
export const toneOf = (at: number, count: number): number => (count === 2 && at === 1 ? ABSENT : at)

/** Segments from left to right. Each takes as much room as its share; nothing is drawn for what does not occur. */
export function segmentsOf(values: readonly string[], counts: { total: number; of: (value: string) => number }): Segment[] {
  let at = 0
  return values.map((value, i) => {
    const share = counts.total === 0 ? 0 : (counts.of(value) / counts.total) * STRIP
    const segment = { value, tone: toneOf(i, values.length), x: at, width: Math.max(share - GAP, 0) }
    at += share
    return segment
  })
}
