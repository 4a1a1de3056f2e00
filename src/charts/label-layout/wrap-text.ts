import { phrasesOf } from '#i18n/phrases.ts'
import { isWide, textWidth } from './text-width.ts'

/** Signs that may not begin a line in Chinese setting. */
const NOT_AT_START = /^[，。、；：？！）》」』”’％·…,.;:?!)%]/

/** A number stays with the sign of its unit. */
const UNIT = /[年月日万萬亿億个個名人台条條则則项項家倍岁歲]/

/** Latin words that stay on a line with the next: a quarter, month or day with its year, a number with its unit. */
const STAYS: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/^\(?(?:Q[1-4]|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* $/, /^\d{4}/],
  [/^\(?\d{1,2} $/, /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/],
  [/\d $/, /^(?:million|billion|trillion|%|px)\b/],
]

/** Joins pieces that may not be parted. */
const whole = (parts: readonly string[]): string[] =>
  parts.reduce<string[]>((out, part) => {
    const last =
      out
        .at(-1)
        ?.split(/(?<= )/)
        .at(-1) ?? ''
    if (STAYS.some(([before, after]) => before.test(last) && after.test(part))) out[out.length - 1] += part
    else out.push(part)
    return out
  }, [])

/** Smallest pieces a line may break between: Latin words with their space, single CJK signs with trailing punctuation, numbers with units. */
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
        const stays = /[（《「『]$/.test(word) || (UNIT.test(ch) && /\d$/.test(word))
        if (!stays) flush()
        out.push(stays ? word + ch : ch)
        word = ''
      }
    } else if (ch === ' ' || ch === '\u00a0') {
      word += ch
      if (ch === ' ') flush()
    } else word += ch
  }
  flush()
  return whole(out)
}

/** Fills lines with pieces, one after another. */
function filled(parts: readonly string[], fontSize: number, maxWidth: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of parts) {
    if (line && textWidth((line + piece).trimEnd(), fontSize) > maxWidth) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  if (line.trim()) lines.push(line.trimEnd())
  return lines
}

/** Lines of about one length, no more of them, so that no word or sign is left alone; in Chinese between phrases where that takes no more. */
function even(text: string, parts: readonly string[], lines: string[], fontSize: number, maxWidth: number): string[] {
  if ([...text].some(isWide)) {
    const phrases = filled(phrasesOf(text), fontSize, maxWidth)
    if (phrases.length <= lines.length && blockWidth(phrases, fontSize) <= maxWidth) return phrases
  }
  for (let width = textWidth(text, fontSize) / lines.length; width < maxWidth; width += fontSize / 2) {
    const narrower = filled(parts, fontSize, width)
    if (narrower.length <= lines.length && blockWidth(narrower, fontSize) <= maxWidth) return narrower
  }
  return lines
}

/**
 * Breaks text into lines no wider than `maxWidth` (SVG units), in Latin script between words and in Chinese between phrases or signs.
 * At most `maxLines` lines; what does not fit ends in "…". A word wider than the line is cut with "…" too.
 */
export function wrapText(text: string, fontSize: number, maxWidth: number, maxLines = 3): string[] {
  const parts = pieces(text)
  const full = filled(parts, fontSize, maxWidth)
  const lines = full.length > 1 && full.length <= maxLines ? even(text, parts, full, fontSize, maxWidth) : full
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
