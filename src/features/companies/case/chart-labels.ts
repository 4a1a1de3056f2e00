import { type Box, touches } from './boxes.ts'
import type { CaseInput, CasePoint } from './case-input.ts'

/** The points whose values are written: the highest, the last, the first, and those beside a change of what is counted. */
export function pointsToName(input: CaseInput): CasePoint[] {
  const { points } = input
  const highest = points.reduce<CasePoint | null>((a, b) => (a && a.value >= b.value ? a : b), null)
  const edges = input.breaks.flatMap((b) => [points.filter((p) => p.at < b.at).at(-1), points.find((p) => p.at >= b.at)])
  return [...new Set([points.at(-1), highest, points[0], ...edges])].flatMap((p) => p ?? [])
}

/** Places for a value at its point, the best first. */
export function nearPlaces(x: number, y: number, width: number, height: number): Box[] {
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height })
  const [above, below] = [y - height - 7, y + 8]
  return [
    at(x - width / 2, above),
    at(x - width * 0.2, above),
    at(x - width, above),
    at(x, above),
    at(x - width / 2, below),
    at(x - width, below),
    at(x, below),
    at(x + 9, y - height / 2),
    at(x - width - 9, y - height / 2),
  ]
}

/** Places further off, above and below: a leader joins them to the point. */
export function farPlaces(x: number, y: number, width: number, height: number): Box[] {
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height })
  return [22, 38, 54, 70].flatMap((d) =>
    [-0.5, -0.15, -0.85, -1, 0].flatMap((shift) => [at(x + width * shift, y - height - d), at(x + width * shift, y + d)]),
  )
}

/** From a point to the words that stand off it, in px. */
export type Leader = { x: number; from: number; to: number }

/** The room that a leader takes. */
export const leaderBox = ({ x, from, to }: Leader): Box => ({
  left: x - 1,
  right: x + 1,
  top: Math.min(from, to),
  bottom: Math.max(from, to),
})

/** The upright line from a point to its words; null where it would run through a line or through other words. */
export function leaderTo(x: number, y: number, box: Box, taken: readonly Box[]): Leader | null {
  const isAbove = box.bottom < y
  const [from, to] = isAbove ? [y - 6, box.bottom + 1] : [y + 6, box.top - 1]
  // The line that ends at the point is not in its way.
  const way = leaderBox({ x, from: isAbove ? y - 12 : y + 12, to })
  return taken.some((t) => touches(way, t)) ? null : { x, from, to }
}
