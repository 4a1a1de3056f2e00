import { wrapText } from '#charts/label-layout/wrap-text.ts'
import { type Box, firstFree } from './boxes.ts'
import type { CaseInput, CasePoint } from './case-input.ts'
import { type CaseText, type CaseType, roleWidth, setText } from './case-text.ts'

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

/** Words about a change, beside it at the foot or the head of the plot, on as many lines as there is room for. */
export function noteBeside(text: string, from: number, to: number, area: Box, taken: Box[], type: CaseType): CaseText[] {
  for (const width of [260, 170, 120, 84]) {
    const lines = wrapText(text, type.note, width, 4)
    if (lines.some((l) => l.endsWith('…'))) continue
    const [w, h] = [Math.max(...lines.map((l) => roleWidth(l, 'note', type))), lines.length * type.note * 1.25]
    const tops = [area.bottom - h - 2, area.top + 12, (area.top + area.bottom - h) / 2]
    const found = firstFree(
      tops.flatMap((top) => [
        { left: to + 6, right: to + 6 + w, top, bottom: top + h },
        { left: from - 6 - w, right: from - 6, top, bottom: top + h },
      ]),
      taken,
      area,
    )
    if (!found) continue
    taken.push(found)
    const right = found.left >= to
    return lines.map((line, i) =>
      setText(line, 'note', right ? found.left : found.right, found.top + (i + 0.82) * type.note * 1.25, right ? 'start' : 'end', type),
    )
  }
  return []
}
