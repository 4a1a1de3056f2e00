import { describe, expect, test } from 'vitest'
import { caseInput, point, textOf, TYPE } from '../../../../tests/fixtures/case.ts'
import { layoutBlank } from './blank-layout.ts'
import { touches } from './boxes.ts'
import type { CasePoint } from './case-input.ts'

const [LEFT, RIGHT] = [120, 760]
/** A count at a place of the axis, in px. */
const count = (id: string, at: number): CasePoint => ({ ...point(id, '2024', 1271), at })
const lay = (counts: readonly CasePoint[], { named = true, text = 'not found for any year', right = RIGHT } = {}) =>
  layoutBlank(caseInput({ blank: { text, counts } }), LEFT, right, (px) => px, TYPE, named)
const boxes = (layout: ReturnType<typeof lay>) => [...layout.label, ...layout.counts.flatMap((c) => c.label)].map((t) => t.box)
const clashes = (layout: ReturnType<typeof lay>) =>
  boxes(layout).flatMap((a, i) =>
    boxes(layout)
      .slice(i + 1)
      .filter((b) => touches(a, b)),
  )

describe('the row that stays empty', () => {
  test('has its name left of the axis, and says why it is empty', () => {
    const { label, counts } = lay([])
    expect(textOf(label)).toEqual(['Headcount', 'not found for any year'])
    expect(label[0]?.box.right).toBe(LEFT - 10)
    expect(label[1]?.box.left).toBe(LEFT + 10)
    expect(counts).toEqual([])
  })
  test('on a narrow screen has both inside, and is higher for it', () => {
    const [wide, narrow] = [lay([]), lay([], { named: false })]
    expect(narrow.label.map((l) => l.anchor)).toEqual(['start', 'start'])
    expect(narrow.label[0]?.box.left).toBe(LEFT + 10)
    expect(narrow.label[1]?.box.left).toBeGreaterThan(narrow.label[0]?.box.right ?? 0)
    expect(narrow.bottom - narrow.top).toBeGreaterThan(wide.bottom - wide.top)
    // A count has a line of its own below them.
    const counted = lay([count('c', 140)], { named: false })
    expect(counted.counts[0]?.label[0]?.box.top).toBeGreaterThan((counted.label[0]?.box.bottom ?? 0) + 5)
  })
  test('leaves out the reason where it has no room, never the name', () => {
    const long = 'a long reason '.repeat(12)
    for (const named of [true, false]) expect(textOf(lay([], { named, text: long }).label)).toEqual(['Headcount'])
    expect(textOf(lay([], { named: false, right: 260 }).label)).toEqual(['Headcount'])
  })
})

describe('a count in the row', () => {
  test('stands at its day with the number and then its date to its right', () => {
    const [only] = lay([count('c', 400)]).counts
    expect([only?.id, only?.x]).toEqual(['c', 400])
    const [number, date] = only?.label ?? []
    expect([number?.text, date?.text]).toEqual(['1,271', '2024'])
    expect(number?.box.left).toBe(410)
    expect(date?.box.left).toBeGreaterThan(number?.box.right ?? 0)
  })
  test('near the right edge has them to its left, in the same order', () => {
    const [only] = lay([count('c', RIGHT - 30)]).counts
    const by = (role: string) => only?.label.find((t) => t.role === role)?.box
    expect(by('words')?.right).toBe(RIGHT - 40)
    expect(by('value')?.right).toBeLessThan(by('words')?.left ?? 0)
  })
  test('keeps the reason clear of it: it is said only left of the first count', () => {
    for (const named of [true, false])
      for (let at = LEFT + 4; at < RIGHT; at += 13) {
        const layout = lay([count('c', at)], { named })
        expect([clashes(layout), boxes(layout).filter((b) => b.right > RIGHT)], `${named} ${at}`).toEqual([[], []])
      }
    expect(textOf(lay([count('c', 600)]).label)).toContain('not found for any year')
    expect(textOf(lay([count('c', 200)]).label)).not.toContain('not found for any year')
  })
  test('lies with its words inside the row', () => {
    for (const named of [true, false])
      for (const at of [LEFT + 10, 300, RIGHT - 10]) {
        const layout = lay([count('c', at)], { named })
        for (const { box } of layout.counts.flatMap((c) => c.label)) {
          expect(box.top).toBeGreaterThanOrEqual(layout.top)
          expect(box.bottom).toBeLessThanOrEqual(layout.bottom)
          expect(box.right).toBeLessThanOrEqual(RIGHT)
        }
        expect(layout.counts[0]?.y).toBeGreaterThan(layout.top)
      }
  })
})
