import type { NoteBox, PlacedNote } from './place-annotations.ts'

type Reach = { x: number; from: number; to: number }

/**
 * Rows for notes that all hang on one side of their leader. `order`: the notes so that each may only reach leaders of those before it;
 * a note goes below every earlier one whose leader, or whose words, it would run into.
 */
function rowsOf(order: readonly number[], reach: readonly Reach[]): Map<number, number> {
  const rows = new Map<number, number>()
  for (const i of order) {
    const own = reach[i]
    if (!own) continue
    const met = [...rows].filter(([j]) => {
      const other = reach[j]
      return other !== undefined && own.from < other.to && other.from < own.to
    })
    rows.set(i, Math.max(-1, ...met.map(([, row]) => row)) + 1)
  }
  return rows
}

/**
 * Places the notes of a crowded lane without any leader through any words: early ones hang to the right of their leader, the later of
 * them higher; the rest hang to the left, the earlier of them higher, so that no leader has to pass a note. Where the two meet, they must
 * not touch. Notes come in order of x.
 * @returns for each note the left end of its words and its row (0 nearest the lane); null when they do not fit that way
 */
export function placeNoteRows(notes: readonly NoteBox[], min: number, max: number, gap: number): PlacedNote[] | null {
  let best: PlacedNote[] | null = null
  const height = (placed: readonly PlacedNote[]) => Math.max(0, ...placed.map((p) => p.row))
  for (let split = 0; split <= notes.length; split += 1) {
    const reach = notes.map(
      (n, i): Reach => (i < split ? { x: n.x, from: n.x, to: n.x + n.width + gap } : { x: n.x, from: n.x - n.width - gap, to: n.x }),
    )
    const fits = reach.every((r, i) => (i < split ? r.to - gap <= max : r.from + gap >= min))
    const apart = reach.every((r, i) => i >= split || reach.every((other, j) => j < split || r.to <= other.from + gap))
    if (!fits || !apart) continue
    const indexes = notes.map((_, i) => i)
    const rows = new Map([...rowsOf(indexes.slice(0, split).reverse(), reach), ...rowsOf(indexes.slice(split), reach)])
    const placed = notes.map((n, i) => ({ left: i < split ? n.x : n.x - n.width, row: rows.get(i) ?? 0 }))
    // Among equals the one with more notes to the right, the way that is read.
    if (best === null || height(placed) <= height(best)) best = placed
  }
  return best
}
