import { describe, expect, test } from 'vitest'
import { placeNoteRows } from './note-rows.ts'
import type { NoteBox, PlacedNote } from './place-annotations.ts'

const notes = (width: number, ...xs: number[]): NoteBox[] => xs.map((x) => ({ x, width, lines: 1 }))

/** Pairs in which one's leader runs through the other's words, or words overlap. */
function clashes(boxes: readonly NoteBox[], placed: readonly PlacedNote[]): [number, number][] {
  return boxes.flatMap((box, i) =>
    boxes.flatMap((other, j): [number, number][] => {
      const [a, b] = [placed[i], placed[j]]
      if (i === j || !a || !b) return []
      const through = a.row > b.row && box.x > b.left && box.x < b.left + other.width
      const over = i < j && a.row === b.row && a.left < b.left + other.width && b.left < a.left + box.width
      return through || over ? [[i, j]] : []
    }),
  )
}

describe('a crowd of notes', () => {
  test('at the right edge hangs to the left, earlier ones higher', () => {
    const boxes = notes(200, 240, 350, 900, 930, 935, 990, 1000)
    const placed = placeNoteRows(boxes, 0, 1010, 12) ?? []
    expect(clashes(boxes, placed)).toEqual([])
    expect(placed.map((p) => p.row)).toEqual([1, 0, 0, 1, 2, 3, 4])
    expect(placed.map((p) => p.left)).toEqual([240, 350, 700, 730, 735, 790, 800])
  })
  test('at the left edge hangs to the right, later ones higher', () => {
    const boxes = notes(200, 5, 10, 40)
    const placed = placeNoteRows(boxes, 0, 1010, 12) ?? []
    expect(clashes(boxes, placed)).toEqual([])
    expect(placed.map((p) => p.row)).toEqual([2, 1, 0])
  })
  test('far apart needs one row', () => {
    expect(placeNoteRows(notes(100, 100, 500, 900), 0, 1000, 10)?.map((p) => p.row)).toEqual([0, 0, 0])
  })
  test('that does not fit is refused', () => {
    expect(placeNoteRows(notes(200, 100, 120), 0, 250, 10)).toBeNull()
    expect(placeNoteRows([], 0, 250, 10)).toEqual([])
  })
})
