import { describe, expect, test } from 'vitest'
import { caseInput, day, point } from '../../../../tests/fixtures/case.ts'
import { type Box, touches } from './boxes.ts'
import { farPlaces, leaderBox, leaderTo, nearPlaces, pointsToName } from './chart-labels.ts'

const ids = (values: readonly number[], breaks: readonly string[] = []) =>
  pointsToName(
    caseInput({
      points: values.map((v, i) => point(`p${2015 + i}`, `${2015 + i}-12-31`, v)),
      breaks: breaks.map((at) => ({ at: day(at), label: 'changed' })),
    }),
  ).map((p) => p.id)

describe('the points whose values are written', () => {
  test('are the last, the highest and the first, in order of weight, each once', () => {
    expect(ids([10, 30, 20])).toEqual(['p2017', 'p2016', 'p2015'])
    expect(ids([10, 20, 30])).toEqual(['p2017', 'p2015'])
    expect(ids([30, 20, 10])).toEqual(['p2017', 'p2015'])
    expect(ids([10])).toEqual(['p2015'])
    expect(ids([])).toEqual([])
  })
  test('of equally high ones take the earliest', () => {
    expect(ids([10, 30, 30, 20])).toEqual(['p2018', 'p2016', 'p2015'])
  })
  test('and those on both sides of each change of what is counted', () => {
    expect(ids([10, 12, 14, 40, 20], ['2016-06-30'])).toEqual(['p2019', 'p2018', 'p2015', 'p2016'])
    expect(ids([10, 12, 14, 40, 20], ['2017-06-30', '2018-06-30'])).toEqual(['p2019', 'p2018', 'p2015', 'p2016', 'p2017'])
  })
  test('a change on the day of a point is counted in the new way from that point on', () => {
    expect(ids([10, 12, 14, 40, 20], ['2017-12-31'])).toEqual(['p2019', 'p2018', 'p2015', 'p2016', 'p2017'])
  })
  test('a change before the first or after the last has a point on one side only', () => {
    expect(ids([10, 40, 20], ['2014-12-31'])).toEqual(['p2017', 'p2016', 'p2015'])
    expect(ids([10, 40, 20], ['2018-12-31'])).toEqual(['p2017', 'p2016', 'p2015'])
  })
})

describe('places for a value', () => {
  const [x, y, width, height] = [300, 200, 60, 34]
  const dot: Box = { left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }
  const size = (box: Box) => [box.right - box.left, box.bottom - box.top].map((n) => Math.round(n * 1e6) / 1e6)
  test('all have the size asked for and leave the point itself free', () => {
    for (const box of [...nearPlaces(x, y, width, height), ...farPlaces(x, y, width, height)]) {
      expect(size(box)).toEqual([width, height])
      expect(touches(box, dot)).toBe(false)
    }
  })
  test('at the point: right above it first, then below, then beside', () => {
    const [first, ...others] = nearPlaces(x, y, width, height)
    expect(first).toEqual({ left: 270, right: 330, top: 159, bottom: 193 })
    const last = others.slice(-2)
    expect(last.map((b) => b.left > x || b.right < x)).toEqual([true, true])
    const where = others.slice(0, -2).map((b) => (b.bottom < y ? 'above' : 'below'))
    expect(where).toEqual([...where].sort())
    expect(new Set(where).size).toBe(2)
  })
  test('farther off are still over or under the point, the nearest first, each height on both sides', () => {
    const far = farPlaces(x, y, width, height)
    expect(far.every((b) => b.left <= x && b.right >= x)).toBe(true)
    const distances = far.map((b) => (b.bottom < y ? y - b.bottom : b.top - y))
    expect(distances).toEqual([...distances].sort((a, b) => a - b))
    expect(far.filter((b) => b.bottom < y)).toHaveLength(far.length / 2)
    const near = nearPlaces(x, y, width, height).map((b) => Math.min(Math.abs(y - b.bottom), Math.abs(b.top - y)))
    expect(Math.min(...distances)).toBeGreaterThan(Math.min(...near))
  })
})

describe('the line from a point to its words', () => {
  const above: Box = { left: 80, right: 160, top: 40, bottom: 74 }
  const below: Box = { left: 80, right: 160, top: 140, bottom: 174 }
  test('is upright, starts off the point and ends at the words, whichever side they are on', () => {
    expect(leaderTo(100, 100, above, [])).toEqual({ x: 100, from: 94, to: 75 })
    expect(leaderTo(100, 100, below, [])).toEqual({ x: 100, from: 106, to: 139 })
  })
  test('is not drawn through a line or other words on its way', () => {
    expect(leaderTo(100, 100, above, [{ left: 90, right: 110, top: 78, bottom: 82 }])).toBeNull()
    expect(leaderTo(100, 100, below, [{ left: 90, right: 110, top: 120, bottom: 124 }])).toBeNull()
    expect(leaderTo(100, 100, above, [{ left: 102, right: 110, top: 78, bottom: 82 }])).not.toBeNull()
  })
  test('is not in the way of the line that ends at the point', () => {
    const own: Box = { left: 96, right: 104, top: 92, bottom: 108 }
    expect(leaderTo(100, 100, above, [own])).not.toBeNull()
    expect(leaderTo(100, 100, below, [own])).not.toBeNull()
  })
  test('takes a little room around it, from its upper end to its lower', () => {
    expect(leaderBox({ x: 100, from: 94, to: 75 })).toEqual({ left: 99, right: 101, top: 75, bottom: 94 })
    expect(leaderBox({ x: 100, from: 106, to: 139 })).toEqual({ left: 99, right: 101, top: 106, bottom: 139 })
  })
})
