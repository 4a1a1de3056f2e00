import { expect, it } from 'vitest'
import { breakCuts, splitSegments } from './segments.ts'

const point = (t: number, y: number | null = t, forecast = false) => ({ index: t, t, y, forecast })
const runs = (...args: Parameters<typeof splitSegments>) =>
  splitSegments(...args).map((s) => `${s.points.map((p) => p.t).join('-')}${s.forecast ? 'f' : ''}`)

it('joins what nothing separates', () => expect(runs([point(1), point(2), point(3)], [])).toEqual(['1-2-3']))
it('cuts between the point before a break and the point at it', () => {
  expect(runs([point(1), point(2), point(3)], [3])).toEqual(['1-2', '3'])
  expect(runs([point(1), point(2), point(3)], [2.5])).toEqual(['1-2', '3'])
})
it('cuts at two breaks at once and at breaks outside the series not at all', () => {
  expect(runs([point(1), point(4)], [2, 3])).toEqual(['1', '4'])
  expect(runs([point(2), point(3)], [1, 2, 9])).toEqual(['2-3'])
})
it('leaves a gap at a missing value, also when a break falls on it', () => {
  expect(runs([point(1), point(2, null), point(3)], [])).toEqual(['1', '3'])
  expect(runs([point(1), point(2, null), point(3)], [2])).toEqual(['1', '3'])
})
it('gives the joint to the forecast', () =>
  expect(runs([point(1), point(2), point(3, 3, true), point(4, 4, true)], [])).toEqual(['1-2', '2-3-4f']))
it('sorts by time', () => expect(runs([point(3), point(1), point(2)], [])).toEqual(['1-2-3']))
it('finds a break where a series goes on from one side to the other, and not elsewhere', () => {
  expect(breakCuts([point(1), point(3)], 2)).toBe(true)
  expect(breakCuts([point(1), point(2, null), point(5)], 2)).toBe(true)
  expect(breakCuts([point(1), point(3)], 9)).toBe(false)
})
