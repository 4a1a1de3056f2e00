import { expect, test } from 'vitest'
import { layoutPair, type PairLine } from './pair-layout.ts'

const line = (role: 'us' | 'cn', ...ys: number[]): PairLine => ({
  role,
  points: ys.map((y, i) => ({ x: String(2020 + i), y, forecast: false })),
  breaks: [],
})
const SIZE = { width: 120, height: 40, apart: false }

test('two lines share one scale: the larger value stands higher', () => {
  const { shapes } = layoutPair([line('us', 1, 2), line('cn', 1, 4)], SIZE)
  const dots = shapes.filter((s) => s.kind === 'dot')
  expect(dots.map((d) => d.role)).toEqual(['us', 'cn'])
  expect((dots[1]?.y ?? 0) < (dots[0]?.y ?? 0)).toBe(true)
})
test('what may not be compared stands in two halves with a line between', () => {
  const { shapes } = layoutPair([line('us', 1, 2), line('cn', 100, 400)], { ...SIZE, apart: true })
  const dots = shapes.filter((s) => s.kind === 'dot')
  expect([dots[0]?.y, (dots[0]?.x ?? 0) < 60, (dots[1]?.x ?? 0) > 60]).toEqual([dots[1]?.y, true, true])
  expect(shapes.some((s) => s.kind === 'divider')).toBe(true)
})
test('single values are bars from zero; a line is not joined across a break', () => {
  const bars = layoutPair([line('us', 10), line('cn', 20)], SIZE).shapes
  expect(bars.map((b) => b.kind === 'bar' && b.width)).toEqual([60, 120])
  const broken = layoutPair([{ ...line('us', 1, 2, 3), breaks: ['2022'] }], SIZE).shapes.filter((s) => s.kind === 'line')
  expect(broken.map((s) => s.points.length)).toEqual([2])
  expect(layoutPair([], SIZE).shapes).toEqual([])
})
