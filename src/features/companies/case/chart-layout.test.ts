import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linearScale } from '#charts/scale/linear.ts'
import { caseInput, day, point, textOf, TYPE } from '../../../../tests/fixtures/case.ts'
import { type Box, isInside, lineBoxes, touches } from './boxes.ts'
import type { CaseInput } from './case-input.ts'
import { layoutChart } from './chart-layout.ts'

const [LEFT, RIGHT, TOP, HEIGHT] = [70, 790, 30, 158]
const x = linearScale([day('2014-07-01'), day('2026-07-01')], [LEFT, RIGHT])
const years = (values: readonly number[]) => values.map((v, i) => point(`p${2015 + i}`, `${2015 + i}-12-31`, v))
const lay = (input: Partial<CaseInput>, highest?: number) =>
  layoutChart(caseInput(input), { left: LEFT, right: RIGHT, top: TOP, height: HEIGHT, type: TYPE, x, highest })
const STAFF = [230, 341, 566, 647, 798, 1298, 1608, 1541, 1525, 1556, 1576].map((v) => v * 1000)

describe('the line of a case', () => {
  test('has its points in proportion above the zero of its axis', () => {
    const { points, bottom, ticks } = lay({ points: years(STAFF) })
    const heights = points.map((p) => bottom - p.y)
    for (const [i, h] of heights.entries()) expect(h / (heights[6] ?? 1)).toBeCloseTo((STAFF[i] ?? 0) / 1_608_000, 9)
    expect(points.map((p) => p.x)).toEqual(years(STAFF).map((p) => x(p.at)))
    expect(ticks[0]?.label.text).toBe('0')
    expect(ticks[0]?.y).toBe(bottom)
    expect(bottom).toBe(TOP + HEIGHT)
  })
  test('has ticks with their words left of it, all inside, and none above its head', () => {
    const { ticks } = lay({ points: years(STAFF) })
    expect(ticks.length).toBeGreaterThan(2)
    for (const { y, label } of ticks) {
      expect(y).toBeGreaterThanOrEqual(TOP)
      expect(label.box.right).toBe(LEFT - 8)
      expect(Math.abs(label.y - y)).toBeLessThan(6)
    }
  })
  test('on one scale with another has the same axis, and a value is as high in both pictures', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 900 }), fc.integer({ min: 900, max: 1000 }), (low, high) => {
        const [one, other] = [lay({ points: years([low, 50]) }, high), lay({ points: years([high, low]) }, high)]
        expect(one.ticks.map((t) => [t.y, t.label.text])).toEqual(other.ticks.map((t) => [t.y, t.label.text]))
        expect(one.points[0]?.y).toBeCloseTo(other.points[1]?.y ?? 0, 9)
      }),
      { numRuns: 20 },
    )
  })
  test('is one piece, cut where what is counted changes', () => {
    const cut = (...at: string[]) =>
      lay({ points: years(STAFF.slice(0, 6)), breaks: at.map((a) => ({ at: day(a), label: 'changed' })) }).lines.map((l) => l.length)
    expect(cut()).toEqual([6])
    expect(cut('2017-06-30')).toEqual([2, 4])
    // The point of that very day is counted in the new way.
    expect(cut('2017-12-31')).toEqual([2, 4])
    expect(cut('2016-06-30', '2019-06-30')).toEqual([1, 3, 2])
    expect(cut('2012', '2026')).toEqual([6])
  })
  test('has a shade over each change, from the last point before it to the first after', () => {
    const { breaks, points } = lay({ points: years(STAFF), breaks: [{ at: day('2017-06-30'), label: 'With shops from here' }] })
    expect([breaks[0]?.left, breaks[0]?.right]).toEqual([points[1]?.x, points[2]?.x])
    expect(textOf(breaks[0]?.label ?? []).join(' ')).toBe('With shops from here')
    const before = lay({ points: years(STAFF), breaks: [{ at: day('2014-12-31'), label: 'early' }] }).breaks[0]
    expect([before?.left, before?.right]).toEqual([x(day('2014-12-31')), points[0]?.x])
  })
})

describe('the values at a line', () => {
  test('are written where it begins, where it ends and at its height, with their dates while there is room', () => {
    const { points } = lay({ points: years(STAFF) })
    const named = points.filter((p) => p.named)
    expect(named.map((p) => p.id)).toEqual(['p2015', 'p2021', 'p2025'])
    expect(named.map((p) => textOf(p.label)[0])).toEqual(['230,000', '1,608,000', '1,576,000'])
    for (const p of points) expect(p.label.length > 0).toBe(p.named)
  })
  test('stand at their own points', () => {
    for (const p of lay({ points: years(STAFF) }).points)
      for (const { box } of p.leader ? [] : p.label) {
        const [dx, dy] = [Math.max(box.left - p.x, p.x - box.right, 0), Math.max(box.top - p.y, p.y - box.bottom, 0)]
        expect(Math.hypot(dx, dy)).toBeLessThan(30)
      }
  })
  test('touch no line, no other value and no edge, however it runs', () => {
    const values = fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 2, maxLength: 11 })
    fc.assert(
      fc.property(values, fc.option(fc.integer({ min: 2016, max: 2024 }), { nil: null }), (list, broken) => {
        const breaks = broken === null ? [] : [{ at: day(`${broken}-06-30`), label: 'Shops are included from here on' }]
        const layout = lay({ points: years(list), breaks })
        const texts = [...layout.points.flatMap((p) => p.label), ...layout.breaks.flatMap((b) => b.label)].map((t) => t.box)
        const line = layout.lines.flatMap((l) => lineBoxes(l, 1))
        const frame: Box = { left: LEFT, right: RIGHT, top: TOP - 8, bottom: layout.bottom }
        const faults = [
          ...texts.filter((t) => !isInside(t, frame)),
          ...texts.filter((t) => line.some((l) => touches(t, l))),
          ...texts.filter((a, i) => texts.slice(i + 1).some((b) => touches(a, b))),
        ]
        expect(faults).toEqual([])
        // Where a line ends and its height always say their value.
        expect(layout.points.at(-1)?.named).toBe(true)
      }),
      { numRuns: 25 },
    )
  })
})

describe('a date for which nothing was found', () => {
  const missing = (date: string) => lay({ points: years(STAFF), missing: [day(date)] }).missing[0]
  test('has a question mark at the foot of the plot, at its day', () => {
    const mark = missing('2020-06-30')
    expect(mark?.label?.text).toBe('?')
    expect(mark?.label?.x).toBe(x(day('2020-06-30')))
    expect(mark?.label?.box.bottom).toBeLessThanOrEqual(TOP + HEIGHT)
  })
  test('has none where the line itself is in the way', () => {
    const low = lay({ points: years([1, 1, 1, 1_000_000]), missing: [day('2016-06-30')] })
    expect(low.missing).toEqual([{ x: x(day('2016-06-30')), label: null }])
  })
})
