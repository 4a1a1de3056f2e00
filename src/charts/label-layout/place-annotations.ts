/** A note above a plot whose leader comes down at `x`; `width` and `lines` are those of its text block. */
export type NoteBox = { x: number; width: number; lines: number }
/** A note with its left edge in px and its row, counted from the plot upwards. */
export type PlacedNote = { left: number; row: number }

/**
 * Places note blocks in rows above a plot (row 0 lowest) so that no two blocks overlap and no leader runs through
 * another block. Uses as few rows as it can; null when no arrangement exists within `maxRows`.
 */
export function placeNotes(notes: readonly NoteBox[], min: number, max: number, gap: number, maxRows = 4): PlacedNote[] | null {
  const clampLeft = (left: number, width: number) => Math.max(min, Math.min(left, max - width))
  for (let rows = 1; rows <= Math.min(maxRows, Math.max(1, notes.length)); rows++) {
    const placed = search(notes, rows, clampLeft, gap, [], { left: STEPS })
    if (placed) return placed
  }
  return notes.length ? null : []
}

/** Arrangements looked at per number of rows before another row is allowed: keeps crowded lanes quick. */
const STEPS = 4000
/** A leader keeps this far from other blocks. */
const CLEAR = 1

function search(
  notes: readonly NoteBox[],
  rows: number,
  clampLeft: (left: number, width: number) => number,
  gap: number,
  done: PlacedNote[],
  budget: { left: number },
): PlacedNote[] | null {
  const note = notes[done.length]
  if (!note) return done
  const wishes = [note.x, note.x - note.width / 2, note.x - note.width].map((left) => clampLeft(left, note.width))
  for (const left of new Set(wishes)) {
    for (let row = 0; row < rows; row++) {
      if (budget.left-- <= 0) return null
      const ok = done.every((other, i) => {
        const theirs = notes[i]
        if (!theirs) return true
        if (other.row === row) return left + note.width + gap <= other.left || other.left + theirs.width + gap <= left
        const [leaderX, blockLeft, blockWidth] = row > other.row ? [note.x, other.left, theirs.width] : [theirs.x, left, note.width]
        return leaderX <= blockLeft - CLEAR || leaderX >= blockLeft + blockWidth + CLEAR
      })
      if (!ok) continue
      const found = search(notes, rows, clampLeft, gap, [...done, { left, row }], budget)
      if (found) return found
    }
  }
  return null
}
