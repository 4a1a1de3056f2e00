import { isWide, textWidth } from './text-width.ts'

/** Signs that may not begin a line in Chinese setting. */
const NOT_AT_START = /^[，。、；：？！）》」』”’％·…,.;:?!)%]/

/** Smallest pieces a line may break between: Latin words with their space, single CJK signs with trailing punctuation. */
function pieces(text: string): string[] {
  const out: string[] = []
  let word = ''
  const flush = () => {
    if (word) out.push(word)
    word = ''
  }
  for (const ch of text) {
    if (NOT_AT_START.test(ch) && !word && out.length) out[out.length - 1] += ch
    else if (isWide(ch)) {
      // An opening bracket stays with what follows.
      if (/[（《「『]/.test(ch)) {
        flush()
        word = ch
      } else {
        const opened = /[（《「『]$/.test(word)
        if (!opened) flush()
        out.push(opened ? word + ch : ch)
        word = ''
      }
    } else if (ch === ' ' || ch === '\u00a0') {
      word += ch
      if (ch === ' ') flush()
    } else word += ch
  }
  flush()
  return out
}

/**
 * Breaks text into lines no wider than `maxWidth` (SVG units), in Latin script between words and in Chinese between signs.
 * At most `maxLines` lines; what does not fit ends in "…". A word wider than the line is cut with "…" too.
 */
export function wrapText(text: string, fontSize: number, maxWidth: number, maxLines = 3): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text)) {
    if (line && textWidth((line + piece).trimEnd(), fontSize) > maxWidth) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  if (line.trim()) lines.push(line.trimEnd())
  const kept = lines.slice(0, maxLines)
  if (lines.length > maxLines) kept[maxLines - 1] = `${kept[maxLines - 1] ?? ''}…`
  return kept.map((l) => clip(l, fontSize, maxWidth))
}

function clip(line: string, fontSize: number, maxWidth: number): string {
  if (textWidth(line, fontSize) <= maxWidth) return line
  let chars = [...line.replace(/…$/, '')]
  while (chars.length > 1 && textWidth(`${chars.join('')}…`, fontSize) > maxWidth) chars = chars.slice(0, -1)
  return `${chars.join('').trimEnd()}…`
}

/** Width of the widest line. */
export const blockWidth = (lines: readonly string[], fontSize: number): number => Math.max(0, ...lines.map((l) => textWidth(l, fontSize)))
