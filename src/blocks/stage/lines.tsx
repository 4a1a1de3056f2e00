import { Rich } from '#blocks/text/rich.tsx'
import type { RichPiece, RichText } from '#schema/rich-text.ts'

/** A text cut at its line breaks, numbers kept with their claims; no empty lines. */
export function linesOf(text: RichText): RichText[] {
  const lines: RichPiece[][] = [[]]
  for (const piece of text) {
    const parts = typeof piece === 'string' ? piece.split('\n') : [piece]
    parts.forEach((part, i) => {
      if (i > 0) lines.push([])
      if (part !== '') lines.at(-1)?.push(part)
    })
  }
  return lines.filter((line) => line.length > 0)
}

/** The lines of a text: a list when there are several. */
export function Lines({ text }: { text: RichText }) {
  const lines = linesOf(text)
  const [only] = lines
  if (!only) return null
  if (lines.length === 1)
    return (
      <p>
        <Rich text={only} />
      </p>
    )
  return (
    <ul>
      {lines.map((line, i) => (
        // Lines have no identity of their own and never move within a text.
        <li key={i}>
          <Rich text={line} />
        </li>
      ))}
    </ul>
  )
}
