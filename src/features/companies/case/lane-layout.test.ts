import { describe, expect, test } from 'vitest'
import { TYPE, textOf } from '../../../../tests/fixtures/case.ts'
import { touches } from './boxes.ts'
import { isSpan, type LaneItem, movesLane, saidLane } from './lane-layout.ts'

const item = (id: string, x: number, over: Partial<LaneItem> = {}): LaneItem => ({
  id,
  x,
  from: x,
  to: x + 1,
  half: 10,
  height: 17,
  title: `Title ${id}`,
  words: `words ${id}`,
  labelled: true,
  ...over,
})
const frame = { min: 100, max: 800, type: TYPE, rowsBelow: 5 }
const said = (items: readonly LaneItem[], room: Partial<typeof frame> = {}) =>
  saidLane('named', 'Named AI', 50, items, [], { ...frame, ...room })
const moves = (cuts: readonly LaneItem[], hires: readonly LaneItem[] = [], room: Partial<typeof frame> = {}) =>
  movesLane('Cuts', 50, { cuts, hires }, { ...frame, ...room })

describe('a lane of what was said', () => {
  test('has its name left of the axis, at its rule', () => {
    const { name, rule } = said([])
    expect(name?.text).toBe('Named AI')
    expect(name?.anchor).toBe('end')
    expect(name?.box.right).toBe(90)
    expect(Math.abs((name?.y ?? 0) - rule)).toBeLessThan(6)
  })
  test('is a rule alone where nothing was said, with the same room as with one statement', () => {
    const [empty, one] = [said([]), said([item('a', 300)])]
    expect(empty).toMatchObject({ id: 'named', top: 50, marks: [], unlabelled: 0 })
    expect([one.rule, one.bottom]).toEqual([empty.rule, empty.bottom])
  })
  test('has each mark on its rule at its day, whatever size was asked for, in order of time', () => {
    const lane = said([item('b', 330, { half: 30 }), item('a', 300, { half: 30 })])
    expect(lane.marks.map((m) => [m.id, m.x, m.y - lane.rule])).toEqual([
      ['a', 300, 0],
      ['b', 330, 0],
    ])
    expect(new Set(lane.marks.map((m) => m.half)).size).toBe(1)
  })
  test('says title and words beside the mark, one above the rule and one below', () => {
    const { marks, rule } = said([item('a', 300)])
    expect(textOf(marks[0]?.label ?? [])).toEqual(['Title a', 'words a'])
    const [title, words] = marks[0]?.label ?? []
    expect(title?.box.bottom).toBeLessThan(rule)
    expect(words?.box.top).toBeGreaterThan(rule)
    expect(title?.box.left).toBe(words?.box.left)
    expect(title?.box.left).toBeGreaterThan(307)
    expect(marks[0]?.leader).toBeNull()
  })
  test('leaves out the words that are empty', () => {
    expect(textOf(said([item('a', 300, { words: '' })]).marks[0]?.label ?? [])).toEqual(['Title a'])
  })
  test('stacks what was said on one day, and grows upwards for it', () => {
    const lane = said([item('a', 300), item('b', 300), item('c', 300)])
    const heights = lane.marks.map((m) => lane.rule - m.y)
    expect(heights.sort((a, b) => a - b)).toEqual([0, 14, 28])
    expect(lane.rule).toBeGreaterThanOrEqual(said([]).rule + 28)
    expect(lane.marks.every((m) => m.y - m.half >= lane.top)).toBe(true)
  })
  test('puts words that have no room beside their mark into a row of their own, with a leader to them', () => {
    const lane = said([item('a', 300), item('b', 316), item('c', 332)])
    const led = lane.marks.filter((m) => m.leader !== null)
    expect(led.length).toBeGreaterThan(0)
    for (const mark of led) {
      const middle = ((mark.leader?.left ?? 0) + (mark.leader?.right ?? 0)) / 2
      expect(middle).toBe(mark.x)
      const [title, words] = mark.label
      // There title and words stand together, on one side of the rule.
      expect(Math.sign((title?.y ?? 0) - lane.rule)).toBe(Math.sign((words?.y ?? 0) - lane.rule))
      expect((words?.y ?? 0) - (title?.y ?? 0)).toBe(15)
    }
    expect(lane.bottom - lane.top).toBeGreaterThan(said([]).bottom - 50)
    const boxes = lane.marks.flatMap((m) => m.label.map((t) => t.box))
    expect(boxes.filter((b) => b.top < lane.top || b.bottom > lane.bottom)).toEqual([])
    expect(boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => touches(a, b)))).toEqual([])
  })
  test('counts the statements whose words found no place, and keeps their marks', () => {
    const lane = said([item('a', 300, { title: 'x'.repeat(200) }), item('b', 500), item('c', 600, { labelled: false })])
    expect(lane.unlabelled).toBe(1)
    expect(lane.marks.map((m) => [m.id, m.label.length])).toEqual([
      ['a', 0],
      ['b', 2],
      ['c', 0],
    ])
  })
})

describe('the lane of cuts and hires', () => {
  test('hangs cuts below its rule and stands hires on it', () => {
    const lane = moves([item('cut', 300, { height: 40 })], [item('hire', 500, { height: 30 })])
    expect(lane.marks.map((m) => [m.id, m.up, m.y === lane.rule])).toEqual([
      ['hire', true, true],
      ['cut', false, true],
    ])
    const words = (id: string) => lane.marks.find((m) => m.id === id)?.label.map((t) => t.y > lane.rule)
    expect(words('cut')).toEqual([true, true])
    expect(words('hire')).toEqual([false, false])
  })
  test('is deep enough for the largest of both kinds, and the lane ends below its words', () => {
    const lane = moves([item('a', 300, { height: 66 })], [item('b', 500, { height: 50 })])
    expect(lane.rule - lane.top).toBeGreaterThanOrEqual(50)
    expect(lane.bottom - lane.rule).toBeGreaterThanOrEqual(66)
    const boxes = lane.marks.flatMap((m) => m.label.map((t) => t.box))
    expect(boxes.every((b) => b.top >= lane.top && b.bottom <= lane.bottom)).toBe(true)
  })
  test('without a hire keeps its rule near its top', () => {
    const lane = moves([item('a', 300)])
    expect(lane.rule - lane.top).toBe(8)
    expect(moves([], [item('a', 300)]).bottom - moves([], [item('a', 300)]).rule).toBe(14)
  })
  test('writes the number larger than what it is about, and first', () => {
    for (const lane of [moves([item('a', 300)]), moves([], [item('a', 300)])]) {
      const [number, words] = lane.marks[0]?.label ?? []
      expect([number?.role, number?.text, words?.role]).toEqual(['value', 'Title a', 'words'])
      expect(number?.y).toBeLessThan(words?.y ?? 0)
      expect(number && words && touches(number.box, words.box)).toBe(false)
    }
  })
  test('joins words in a further row to their triangle, from its tip outwards', () => {
    const near = [300, 308, 316].map((x, i) => item(`m${i}`, x, { height: 12 }))
    for (const [lane, side] of [
      [moves(near), 1],
      [moves([], near), -1],
    ] as const) {
      const led = lane.marks.filter((m) => m.leader)
      expect(led.length).toBeGreaterThan(0)
      for (const { leader, x, height, label } of led) {
        const ends = [leader?.top ?? 0, leader?.bottom ?? 0].map((y) => (y - lane.rule) * side).sort((a, b) => a - b)
        expect(ends[0]).toBeCloseTo(height, 6)
        expect(((leader?.left ?? 0) + (leader?.right ?? 0)) / 2).toBe(x)
        // Along all of its words.
        for (const { y } of label) expect(ends[1]).toBeGreaterThanOrEqual((y - lane.rule) * side)
      }
    }
  })
  test('says how many found no place for their words, on both sides together', () => {
    const long = (id: string) => item(id, 300, { title: '9'.repeat(120) })
    expect(moves([long('a'), item('b', 500)], [long('c')]).unlabelled).toBe(2)
  })
})

test('what lasts longer than six pixels is drawn as long as it is', () => {
  expect([4, 6, 6.1, 60].map((length) => isSpan({ from: 100, to: 100 + length }))).toEqual([false, false, true, true])
})
