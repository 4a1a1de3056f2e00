import { describe, expect, test } from 'vitest'
import type { MarkAnswer } from '#schema/api-narratives.ts'
import type { MarkRole } from '#schema/opening.ts'
import type { Status } from '#schema/vocabulary.ts'
import { DOT_ROWS, layoutBar, layoutColumns, layoutDots, layoutMeasures, niceStep, peoplePerDot } from './layout.ts'

const mark = (id: string, value: number | null, role: MarkRole = 'found', status: Status = 'documented'): MarkAnswer => ({
  id,
  role,
  label: [id],
  number: value === null ? null : { text: String(value), value, claim: id, check: null, status },
})
/** Dots that a path draws: one at the start of each line, and one each pitch further down. */
const dotsIn = (path: string) => [...path.matchAll(/v([\d.]+)/g)].reduce((sum, [, length]) => sum + Math.floor(Number(length) / 8) + 1, 0)

describe('columns', () => {
  const values = [0.59, 1.73, 4.55, 22.94]
  const marks = values.map((v, i) => mark(`y${i}`, v))
  const { columns, ticks } = layoutColumns(marks, marks)
  test('are as high as their values', () => {
    for (const [i, c] of columns.entries()) expect(c.height / (columns[3]?.height ?? 1)).toBeCloseTo((values[i] ?? 0) / 22.94, 10)
    expect(columns[3]?.height).toBeCloseTo(100)
  })
  test('stand on an axis of their own scale', () => {
    expect(ticks.map((t) => t.value)).toEqual([0, 10, 20])
    for (const t of ticks) expect(t.at / 100).toBeCloseTo(t.value / 22.94, 10)
  })
  test('the large number is beside the tallest column only where the column before leaves room', () => {
    expect(columns.map((c) => c.isLead)).toEqual([false, false, false, true])
    expect(columns[3]?.isBeside).toBe(true)
    const even = [mark('a', 20), mark('b', 22)]
    expect(layoutColumns(even, even).columns[1]).toMatchObject({ isLead: true, isBeside: false })
  })
  test('an empty side keeps the axis of the other', () => {
    const empty = layoutColumns([mark('y0', null)], [...marks, mark('y0', null)])
    expect(empty.ticks).toEqual(ticks)
    expect(empty.columns).toEqual([{ mark: mark('y0', null), height: 0, isLead: false, isBeside: false }])
  })
})

describe('dots', () => {
  const amazon = [mark('cuts', 30_000), mark('office', 350_000, 'found', 'contested'), mark('all', 1_576_000)]
  const alibaba = [mark('before', 194_320, 'total'), mark('left', 70_000, 'gone'), mark('since', 3_877, 'added'), mark('now', 128_197)]
  const pair = [amazon, alibaba]
  const us = layoutDots(amazon, pair)
  const cn = layoutDots(alibaba, pair)
  test('one dot is the same number of people on both sides', () => {
    expect([us.each, cn.each]).toEqual([2000, 2000])
    expect(us.fieldWidth).toBe(cn.fieldWidth)
    expect(peoplePerDot([])).toBe(1)
  })
  test('groups lie inside each other and hold as many dots as people, to half a dot', () => {
    expect(us.groups.map((g) => [g.id, g.tone])).toEqual([
      ['cuts', 'strong'],
      ['office', 'middle'],
      ['all', 'light'],
    ])
    for (const g of us.groups)
      expect(Math.abs(g.to * us.each - (amazon.find((m) => m.id === g.id)?.number?.value ?? 0))).toBeLessThanOrEqual(1000)
    for (const g of [...us.groups, ...cn.groups]) expect(dotsIn(g.path)).toBe(g.to - g.from)
    expect(us.groups.map((g) => g.from)).toEqual([0, 15, 175])
  })
  test('people who left the count are drawn apart, those who came last have a ring', () => {
    const gone = cn.groups.find((g) => g.id === 'left')
    expect(gone).toMatchObject({ tone: 'hollow', from: 0, to: 35 })
    const columnsOfStaff = Math.ceil(64 / DOT_ROWS)
    expect(gone?.path.startsWith(`M${(columnsOfStaff + 1) * 8 + 4} `)).toBe(true)
    expect(dotsIn(cn.added?.path ?? '')).toBe(2)
    expect(us.added).toBeNull()
  })
  test('a contested number has a strip over its columns', () => {
    expect(us.strips).toEqual([{ id: 'office', width: 13 * 8 - 1 }])
  })
})

describe('a bar', () => {
  const us = mark('us', 34_200)
  const cn = mark('cn', 295_000)
  test('is as long as its value, on the axis of the pair', () => {
    const [a, b] = [layoutBar(us, [us, cn]), layoutBar(cn, [us, cn])]
    expect(a.length / b.length).toBeCloseTo(34_200 / 295_000, 10)
    expect(a.ticks).toEqual(b.ticks)
    expect(b.ticks.map((t) => t.value)).toEqual([0, 100_000, 200_000])
  })
  test('the longer one is divided by the shorter', () => {
    const { sections } = layoutBar(cn, [us, cn])
    expect(sections).toHaveLength(8)
    expect((sections[0] ?? 0) / 100).toBeCloseTo(34_200 / 295_000, 10)
    expect(layoutBar(us, [us, cn]).sections).toEqual([])
  })
  test('a bar of zero has no length', () => {
    expect(layoutBar(undefined, [])).toEqual({ length: 0, ticks: [], sections: [] })
  })
})

test('measures are as long as their values; what was not found has no length', () => {
  const lengths = layoutMeasures([mark('said', 10, 'said'), mark('a', 8.57), mark('none', null)]).map((m) => m.length)
  expect(lengths[0]).toBe(100)
  expect((lengths[1] ?? 0) / 100).toBeCloseTo(0.857, 10)
  expect(lengths[2]).toBeNull()
})

test('steps are round', () => {
  expect([0.7, 1, 7.6, 1854, 73_750].map(niceStep)).toEqual([1, 1, 10, 2000, 100_000])
})
