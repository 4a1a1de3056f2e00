import type { CaseInput } from './case-input.ts'
import { type CaseText, type CaseType, roleWidth, setText } from './case-text.ts'

/** The row that stays empty where there is no line, with the counts that there are; in px. */
export type BlankLayout = {
  top: number
  bottom: number
  label: CaseText[]
  counts: { id: string; x: number; y: number; label: CaseText[] }[]
}

/**
 * The empty row of a headcount that makes no line, with the counts that there are. Where lanes are not `named` at the left, its name and
 * words have a line of their own inside.
 */
export function layoutBlank(
  input: CaseInput,
  left: number,
  right: number,
  x: (day: number) => number,
  type: CaseType,
  named: boolean,
): BlankLayout {
  const [top, bottom] = named ? [6, 52] : [6, 66]
  const middle = named ? (top + bottom) / 2 : bottom - 19
  const counts = (input.blank?.counts ?? []).map((c) => {
    const at = x(c.at)
    const onRight = at + 12 + roleWidth(c.title, 'value', type) + 8 + roleWidth(c.words, 'words', type) < right
    const label = onRight
      ? [
          setText(c.title, 'value', at + 10, middle + 5, 'start', type),
          setText(c.words, 'words', at + 18 + roleWidth(c.title, 'value', type), middle + 5, 'start', type),
        ]
      : [
          setText(c.words, 'words', at - 10, middle + 5, 'end', type),
          setText(c.title, 'value', at - 18 - roleWidth(c.words, 'words', type), middle + 5, 'end', type),
        ]
    return { id: c.id, x: at, y: middle, label }
  })
  const text = input.blank?.text ?? ''
  if (!named) {
    const label = [setText(input.words.lanes.blank, 'lane', left + 10, top + 18, 'start', type)]
    const after = (label[0]?.box.right ?? left) + 10
    if (after + roleWidth(text, 'words', type) < right) label.push(setText(text, 'words', after, top + 18, 'start', type))
    return { top, bottom, label, counts }
  }
  const end = Math.min(right, ...counts.flatMap((c) => [c.x - 8, ...c.label.map((l) => l.box.left - 8)]))
  const fits = left + 10 + roleWidth(text, 'words', type) < end
  const label = [setText(input.words.lanes.blank, 'lane', left - 10, middle + 4, 'end', type)]
  if (fits) label.push(setText(text, 'words', left + 10, middle + 4, 'start', type))
  return { top, bottom, label, counts }
}
