import { type Fold, foldWithPositions } from './fold.ts'
import { names, words } from './tokens.ts'

/** A part of a text: its first character, and the one after its last. */
export type Span = readonly [start: number, end: number]

/** Where the matched terms of a search stand in a text, in its own positions, joined where they touch. */
export function spansOf(text: string, matched: ReadonlySet<string>, fold: Fold): Span[] {
  if (matched.size === 0 || text === '') return []
  const { folded, at } = foldWithPositions(text, fold)
  const hits = [...words(folded), ...names(folded)].filter((t) => matched.has(t.term)).sort((a, b) => a.start - b.start)
  const spans: [number, number][] = []
  for (const hit of hits) {
    const start = at[hit.start] ?? 0
    // A character that folds to several (㈱) is marked whole.
    let after = hit.end
    while (after < folded.length && at[after] === at[hit.end - 1]) after += 1
    const end = at[after] ?? text.length
    const last = spans.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else spans.push([start, end])
  }
  return spans
}

const AROUND = 60

/** A piece of a long text around its first match, with dots where it was cut; null when nothing matches. */
export function snippet(text: string, matched: ReadonlySet<string>, fold: Fold): string | null {
  const first = spansOf(text, matched, fold)[0]
  if (!first) return null
  const from = first[0] <= AROUND ? 0 : Math.max(0, text.lastIndexOf(' ', first[0] - AROUND) + 1, first[0] - AROUND * 2)
  const cut = Math.min(text.length, first[1] + AROUND)
  // Not in the middle of a character outside the basic plane.
  const to = /[\uDC00-\uDFFF]/.test(text.charAt(cut)) ? cut + 1 : cut
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`
}
