import { wrapText } from '#charts/label-layout/wrap-text.ts'
import { type Box, firstFree } from './boxes.ts'
import { type CaseText, type CaseType, roleWidth, setText } from './case-text.ts'

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
