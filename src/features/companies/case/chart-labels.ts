import type { Box } from './boxes.ts'
import type { CaseInput, CasePoint } from './case-input.ts'

/** The points whose values are written: the highest, the last, the first, and those beside a change of what is counted. */
export function pointsToName(input: CaseInput): CasePoint[] {
  const { points } = input
  const highest = points.reduce<CasePoint | null>((a, b) => (a && a.value >= b.value ? a : b), null)
  const edges = input.breaks.flatMap((b) => [points.filter((p) => p.at < b.at).at(-1), points.find((p) => p.at >= b.at)])
  return [...new Set([points.at(-1), highest, points[0], ...edges])].flatMap((p) => p ?? [])
}

/** Where a value may stand, the best place first. */
export function wishes(x: number, y: number, width: number, height: number): Box[] {
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height })
  const [above, below] = [y - height - 7, y + 8]
  const near = [
    at(x - width / 2, above),
    at(x - width * 0.2, above),
    at(x - width, above),
    at(x, above),
    at(x - width / 2, below),
    at(x - width, below),
    at(x, below),
  ]
  const beside = [at(x + 9, y - height / 2), at(x - width - 9, y - height / 2)]
  const further = [18, 36, 54].flatMap((d) => [
    at(x - width / 2, above - d),
    at(x - width, below + d),
    at(x, below + d),
    at(x - width, above - d),
    at(x, above - d),
  ])
  return [...near, ...beside, ...further]
}
