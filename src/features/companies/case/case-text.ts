import { textWidth } from '#charts/label-layout/text-width.ts'
import type { Box } from './boxes.ts'

/** What words of the picture are; each role has a size of its own. */
export type TextRole = 'tick' | 'lane' | 'value' | 'title' | 'words' | 'note'
/** Words at their place, with the box they fill. */
export type CaseText = { text: string; x: number; y: number; anchor: 'start' | 'middle' | 'end'; role: TextRole; size: number; box: Box }

/** Sizes of the words of a picture, in its units. */
export type CaseType = Record<TextRole, number>

/** Bold and serif faces are wider than the regular face that `textWidth` measures. */
const WIDER: Partial<Record<TextRole, number>> = { title: 1.07, value: 1.04, lane: 1.07 }

/** The width of a line of words in the face and size of its role, in units of the picture. */
export const roleWidth = (text: string, role: TextRole, type: CaseType): number => textWidth(text, type[role]) * (WIDER[role] ?? 1)

/** Sets a line of words with its baseline at y. */
export function setText(text: string, role: TextRole, x: number, y: number, anchor: CaseText['anchor'], type: CaseType): CaseText {
  const size = type[role]
  const width = roleWidth(text, role, type)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { text, x, y, anchor, role, size, box: { left, right: left + width, top: y - size * 0.82, bottom: y + size * 0.26 } }
}
