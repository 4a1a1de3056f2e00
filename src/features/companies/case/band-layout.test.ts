import { describe, expect, test } from 'vitest'
import { caseInput, day, move, said, textOf, TYPE } from '../../../../tests/fixtures/case.ts'
import { allLanes, laneItem, moveItems } from './band-layout.ts'
import type { CaseInput } from './case-input.ts'
import type { Span } from './case-time.ts'

const YEAR: Span = [day('2025-01-01'), day('2026-01-01')]
const on = (at: number) => 100 + ((at - YEAR[0]) / 365) * 700
const frame = { min: 100, max: 800, type: TYPE, rowsBelow: 5 }
const lanes = (input: Partial<CaseInput>, span: Span = YEAR) => allLanes(caseInput(input), on, span, 20, frame, 1)

describe('an event on the axis', () => {
  test('stands where its day is, in the middle of a longer time, and knows both ends', () => {
    const month = laneItem(on, said('a', '2025-06'), true, 1)
    expect(month.from).toBeCloseTo(on(day('2025-06-01')), 9)
    expect(month.to).toBeCloseTo(on(day('2025-07-01')), 9)
    expect(month.x).toBeCloseTo((month.from + month.to) / 2, 9)
    const oneDay = laneItem(on, said('a', '2025-06-10'), true, 1)
    expect(oneDay.x).toBe(oneDay.from)
  })
  test('a cut or a hire has equal sides, and none is too small to be seen', () => {
    const large = laneItem(on, move('a', '2025', { size: 400 }), true, 2)
    expect(large.half * 2).toBe(40)
    expect(large.height / (large.half * 2)).toBeCloseTo(Math.sqrt(3) / 2, 3)
    expect(laneItem(on, move('a', '2025', { size: 1 }), true, 0.01).half * 2).toBe(1.5)
  })
})

describe('cuts and hires', () => {
  const input = [move('a', '2025-02'), move('b', '2025-03', { lane: 'hire' }), move('c', '2024-03'), move('d', '2025-05')]
  test('are parted by their kind, in their order, and only those that are wanted', () => {
    const { cuts, hires } = moveItems(
      input,
      on,
      1,
      (m) => m.id !== 'c',
      () => true,
    )
    expect([cuts.map((c) => c.id), hires.map((h) => h.id)]).toEqual([['a', 'd'], ['b']])
  })
  test('have words only where they are to have some', () => {
    const { cuts } = moveItems(
      input,
      on,
      1,
      () => true,
      (m) => m.id === 'd',
    )
    expect(cuts.map((c) => [c.id, c.labelled])).toEqual([
      ['a', false],
      ['c', false],
      ['d', true],
    ])
  })
})

describe('all lanes of a stretch of time', () => {
  test('are cuts and hires first, then the three of what was said, each below the last', () => {
    const all = lanes({ moves: [move('m', '2025-02')], said: [said('a', '2025-03', { lane: 'denied' })] })
    expect(all.lanes.map((l) => l.id)).toEqual(['moves', 'named', 'not-named', 'denied'])
    expect(textOf(all.lanes.flatMap((l) => l.name ?? []))).toEqual(['Cuts', 'Named', 'Silent', 'Denied'])
    expect(all.lanes.map((l) => l.top)).toEqual([20, ...all.lanes.slice(0, -1).map((l) => l.bottom + 4)])
    expect(all.bottom).toBe((all.lanes[3]?.bottom ?? 0) + 4)
  })
  test('have no lane of cuts where the case has none, but keep it for cuts at other times', () => {
    expect(lanes({ said: [said('a', '2025-03')] }).lanes.map((l) => l.id)).toEqual(['named', 'not-named', 'denied'])
    const elsewhere = lanes({ moves: [move('m', '2019')] })
    expect([elsewhere.lanes[0]?.id, elsewhere.lanes[0]?.marks]).toEqual(['moves', []])
  })
  test('hold what lies in the stretch, each on the lane of what it says', () => {
    const all = lanes({
      said: [said('a', '2025-02'), said('b', '2025-05', { lane: 'denied' }), said('c', '2024-12-31'), said('d', '2026-01-01')],
      moves: [move('m', '2025-02'), move('n', '2026-02')],
    })
    const held = Object.fromEntries(all.lanes.map((l) => [l.id, l.marks.map((m) => m.id)]))
    // The end of the stretch is a part of it.
    expect(held).toEqual({ moves: ['m'], named: ['a', 'd'], 'not-named': [], denied: ['b'] })
  })
  test('are joined by a thread through the company’s own words alone', () => {
    const events = [
      said('a', '2025-02-01'),
      said('b', '2025-05-01', { lane: 'denied', thread: false }),
      said('c', '2025-08-01', { lane: 'denied' }),
      said('d', '2025-11-01', { lane: 'denied' }),
    ]
    const { thread, lanes: all } = lanes({ said: events })
    const rule = (id: string) => all.find((l) => l.id === id)?.rule
    expect(thread).toEqual([
      { x: on(day('2025-02-01')), y: rule('named') },
      { x: on(day('2025-08-01')), y: rule('named') },
      { x: on(day('2025-08-01')), y: rule('denied') },
      { x: on(day('2025-11-01')), y: rule('denied') },
      { x: on(day('2025-11-01')), y: rule('denied') },
    ])
  })
  test('keep words off the place where the thread runs through their lane', () => {
    const events = [
      said('a', '2025-02-01'),
      said('c', '2025-06-01', { lane: 'denied' }),
      said('b', '2025-05-25', { lane: 'not-named', thread: false }),
    ]
    const silent = lanes({ said: events }).lanes.find((l) => l.id === 'not-named')
    const x = on(day('2025-06-01'))
    const words = silent?.marks.flatMap((m) => m.label) ?? []
    expect(words).toHaveLength(2)
    for (const { box } of words) expect(box.left < x && box.right > x).toBe(false)
  })
})
