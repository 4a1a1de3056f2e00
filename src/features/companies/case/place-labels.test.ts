import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Marked, type PlacedLabel, placeLabels, type Crossing } from './place-labels.ts'

const MIN = 100
const MAX = 800
const marks = fc
  .array(
    fc.record({ x: fc.integer({ min: MIN, max: MAX }), half: fc.integer({ min: 2, max: 12 }), width: fc.integer({ min: 0, max: 220 }) }),
    {
      maxLength: 14,
    },
  )
  .map((list) => list.sort((a, b) => a.x - b.x))
const crossings = fc.array(fc.record({ x: fc.integer({ min: MIN, max: MAX }), above: fc.boolean(), below: fc.boolean() }), { maxLength: 6 })

/** Labels that overlap, leave the frame, or are crossed by a leader or a line. */
function clashes(items: readonly Marked[], places: readonly (PlacedLabel | null)[], lines: readonly Crossing[]): string[] {
  const set = items.flatMap((item, i) => {
    const at = places[i]
    return at ? [{ ...at, i, x: item.x, right: at.left + item.width }] : []
  })
  const over = (x: number, label: { left: number; right: number }) => x > label.left && x < label.right
  return [
    ...set.filter((l) => l.left < MIN || l.right > MAX).map((l) => `${l.i} leaves`),
    ...set.flatMap((a) =>
      set.filter((b) => b.i > a.i && b.row === a.row && a.left < b.right && b.left < a.right).map((b) => `${a.i}/${b.i}`),
    ),
    // A leader runs from its mark at the rule to its row, on its own side of the rule.
    ...set.flatMap((a) =>
      set
        .filter((b) => b.i !== a.i && (a.row > 0 ? b.row >= 0 && b.row < a.row : a.row < 0 && b.row <= 0 && b.row > a.row) && over(a.x, b))
        .map((b) => `leader of ${a.i} through ${b.i}`),
    ),
    ...set.flatMap((a) =>
      lines.filter((w) => over(w.x, a) && ((a.row >= 0 && w.below) || (a.row <= 0 && w.above))).map((w) => `line at ${w.x} through ${a.i}`),
    ),
  ]
}

describe('labels of a lane', () => {
  test('never touch one another, an edge, a leader or a line, wherever the marks are', () => {
    fc.assert(
      fc.property(marks, crossings, fc.integer({ min: 0, max: 4 }), (items, lines, rowsAbove) => {
        expect(clashes(items, placeLabels(items, { min: MIN, max: MAX, rowsBelow: 5, rowsAbove, crossings: lines }), lines)).toEqual([])
      }),
    )
  })
  test('stand beside their marks while there is room', () => {
    const items = [200, 400, 600].map((x) => ({ x, half: 7, width: 120 }))
    expect(placeLabels(items, { min: MIN, max: MAX, rowsBelow: 3 }).map((p) => p?.row)).toEqual([0, 0, 0])
  })
  test('are left out where there is no room, and never for a mark that has none', () => {
    expect(placeLabels([{ x: 300, half: 7, width: 900 }], { min: MIN, max: MAX, rowsBelow: 3 })).toEqual([null])
    expect(placeLabels([{ x: 300, half: 7, width: 0 }], { min: MIN, max: MAX, rowsBelow: 3 })).toEqual([null])
  })
})
