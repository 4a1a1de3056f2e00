import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeNoteRows } from './note-rows.ts'
import { type NoteBox, placeNotes, type PlacedNote } from './place-annotations.ts'

const GAP = 6
const notes = fc
  .array(
    fc.record({ x: fc.integer({ min: 0, max: 400 }), width: fc.integer({ min: 5, max: 150 }), lines: fc.integer({ min: 1, max: 4 }) }),
    { minLength: 1, maxLength: 7 },
  )
  .map((all) => all.toSorted((a, b) => a.x - b.x))

/** What is wrong with an arrangement: blocks of one row that touch, leaders through blocks of lower rows, words outside. */
function faults(all: readonly NoteBox[], placed: readonly PlacedNote[], max: number, clear: number): string[] {
  const found: string[] = []
  placed.forEach((p, i) => {
    const width = all[i]?.width ?? 0
    if (p.left < -0.01 || p.left + width > max + 0.01) found.push(`${i} leaves the picture`)
    placed.forEach((q, j) => {
      const other = all[j]
      if (i === j || !other) return
      const apart = p.left + width <= q.left + 0.01 || q.left + other.width <= p.left + 0.01
      if (p.row === q.row && i < j && !apart) found.push(`${i} and ${j} touch`)
      // The leader of a higher note comes down through the rows below it.
      const x = all[i]?.x ?? 0
      if (p.row > q.row && x > q.left + clear && x < q.left + other.width - clear) found.push(`the leader of ${i} runs through ${j}`)
    })
  })
  return found
}

describe('notes above a plot', () => {
  test('touch neither each other nor a leader, and stay inside, in every arrangement that is found', () => {
    fc.assert(
      fc.property(notes, (all) => {
        const placed = placeNotes(all, 0, 400, GAP)
        if (placed) expect(faults(all, placed, 400, 0)).toEqual([])
      }),
    )
  })
  test('take one row where there is room, and begin at their leader', () => {
    const all = [
      { x: 10, width: 80, lines: 1 },
      { x: 120, width: 80, lines: 2 },
    ]
    expect(placeNotes(all, 0, 400, GAP)).toEqual([
      { left: 10, row: 0 },
      { left: 120, row: 0 },
    ])
  })
  test('at the right edge hang to the left', () => {
    expect(placeNotes([{ x: 390, width: 80, lines: 1 }], 0, 400, GAP)).toEqual([{ left: 320, row: 0 }])
  })
  test('take a second row where they would touch, and as many as they must', () => {
    const rowsOf = (n: number) => {
      const close = Array.from({ length: n }, (_, i) => ({ x: 100 + i * 40, width: 150, lines: 1 }))
      return new Set(placeNotes(close, 0, 400, GAP)?.map((p) => p.row)).size
    }
    expect([1, 2, 3].map(rowsOf)).toEqual([1, 2, 3])
  })
  test('are refused where they cannot be placed; no notes need no place', () => {
    expect(
      placeNotes(
        [0, 1, 2, 3].map((i) => ({ x: 200 + i, width: 390, lines: 1 })),
        0,
        400,
        GAP,
        2,
      ),
    ).toBeNull()
    expect(placeNotes([], 0, 400, GAP)).toEqual([])
  })
})

describe('rows of a crowded lane', () => {
  test('have no leader through words and no words on words, whenever they fit', () => {
    fc.assert(
      fc.property(notes, (all) => {
        const placed = placeNoteRows(all, 0, 400, GAP)
        if (placed) expect(faults(all, placed, 400, 0.5)).toEqual([])
      }),
    )
  })
  test('are as few as the leaders allow: far apart one, close together one each', () => {
    const at = (...xs: number[]) =>
      placeNoteRows(
        xs.map((x) => ({ x, width: 50, lines: 1 })),
        0,
        400,
        GAP,
      )?.map((p) => p.row)
    expect(at(0, 100, 200)).toEqual([0, 0, 0])
    expect(at(100, 110)).toEqual([1, 0])
    expect(Math.max(...(at(100, 110, 120, 130) ?? []))).toBe(3)
  })
  test('do not exist where a note is wider than its room on both sides', () => {
    expect(placeNoteRows([{ x: 200, width: 300, lines: 1 }], 0, 400, GAP)).toBeNull()
  })
})
