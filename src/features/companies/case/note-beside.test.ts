import { describe, expect, test } from 'vitest'
import { TYPE, textOf } from '../../../../tests/fixtures/case.ts'
import { type Box, isInside } from './boxes.ts'
import { noteBeside } from './note-beside.ts'

const area: Box = { left: 70, right: 790, top: 20, bottom: 190 }
const NOTE = 'Whole Foods is included from here on'
/** Everything but a strip of the area, which is `width` px wide from `left` on. */
const allBut = (left: number, width: number): Box[] => [
  { left: 0, right: left, top: 0, bottom: 300 },
  { left: left + width, right: 1000, top: 0, bottom: 300 },
]

describe('words about a change', () => {
  test('stand right of it at the foot of the plot, on one line where there is room', () => {
    const lines = noteBeside(NOTE, 300, 340, area, [], TYPE)
    expect(textOf(lines)).toEqual([NOTE])
    expect([lines[0]?.anchor, lines[0]?.x]).toEqual(['start', 346])
    expect(lines[0]?.box.bottom).toBeGreaterThan(170)
    expect(lines[0]?.box.bottom).toBeLessThanOrEqual(190)
  })
  test('stand left of it, ending there, when the right is taken', () => {
    const lines = noteBeside(NOTE, 500, 540, area, [{ left: 540, right: 790, top: 0, bottom: 300 }], TYPE)
    expect([lines[0]?.anchor, lines[0]?.x]).toEqual(['end', 494])
  })
  test('stand at the head when the foot is taken', () => {
    const lines = noteBeside(NOTE, 300, 340, area, [{ left: 0, right: 1000, top: 120, bottom: 300 }], TYPE)
    expect(lines[0]?.box.top).toBeGreaterThanOrEqual(20)
    expect(lines.at(-1)?.box.bottom).toBeLessThan(120)
  })
  test('take more lines where there is less room, in order and one below the other', () => {
    const lines = noteBeside(NOTE, 300, 340, area, allBut(340, 140), TYPE)
    expect(lines.length).toBeGreaterThan(1)
    expect(textOf(lines).join(' ')).toBe(NOTE)
    for (const [i, line] of lines.entries()) {
      expect(line.x).toBe(346)
      expect(line.box.right).toBeLessThanOrEqual(480)
      if (i > 0) expect(line.y - (lines[i - 1]?.y ?? 0)).toBeCloseTo(15, 6)
    }
  })
  test('are not cut: where they cannot be whole they are left out, and so they are where all is taken', () => {
    expect(noteBeside(NOTE, 300, 340, area, allBut(340, 40), TYPE)).toEqual([])
    expect(noteBeside(`${NOTE} `.repeat(8), 300, 340, area, [], TYPE)).toEqual([])
    expect(noteBeside(NOTE, 300, 340, area, [area], TYPE)).toEqual([])
  })
  test('keep their place, so that the next words stand elsewhere', () => {
    const taken: Box[] = []
    const first = noteBeside(NOTE, 300, 340, area, taken, TYPE)
    expect(taken).toHaveLength(1)
    expect(first.every((l) => isInside({ ...l.box, top: l.y, bottom: l.y }, taken[0] ?? area))).toBe(true)
    const second = noteBeside(NOTE, 300, 340, area, taken, TYPE)
    expect(second[0]?.anchor === 'end' || (second[0]?.y ?? 0) < (first[0]?.y ?? 0) - 20).toBe(true)
    noteBeside(NOTE, 300, 340, area, [area], TYPE)
    expect(taken).toHaveLength(2)
  })
})
