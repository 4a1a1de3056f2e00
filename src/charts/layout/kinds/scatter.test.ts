import { describe, expect, test } from 'vitest'
import { point, series } from '../../../../tests/fixtures/figures/fixture-figure.ts'
import { layOut, linesOf, markAt, middle, one, shapesOf, wordsOf } from '../../../../tests/fixtures/figures/lay-out.ts'

const us = (...points: Parameters<typeof one>) => series('us', 'us', 'text:us', points)
const cn = (...points: Parameters<typeof one>) => series('cn', 'cn', 'text:cn', points)

describe('points by two measures', () => {
  /** Ten px a unit from x = 5, five px a percent above y = 105. */
  const SIZE = { width: 110, height: 108.5 }
  test('stand where both say', () => {
    const plot = layOut('scatter', one(point(0, 0), point(10, 20), point(5, 10)), SIZE)
    expect(['s:0', 's:1', 's:2'].map((key) => middle(plot, key))).toEqual([
      [5, 105],
      [105, 5],
      [55, 55],
    ])
    expect(shapesOf(plot, 'point').map((p) => p.r)).toEqual([3, 3, 3])
  })
  test('area stands for size: a quarter of the size is half the radius; the largest are drawn first', () => {
    const plot = layOut('scatter', one(point(0, 0, { size: 0 }), point(10, 20, { size: 25 }), point(5, 10, { size: 100 })), SIZE)
    expect(shapesOf(plot, 'point').map((p) => [p.mark, p.r])).toEqual([
      ['s:2', 12.5],
      ['s:1', 6.25],
      ['s:0', 2],
    ])
  })
  test('one without a value has a cross on the lower edge', () => {
    const plot = layOut('scatter', one(point(0, 0), point(10, 20), point(5, null)), SIZE)
    expect([middle(plot, 's:2'), markAt(plot, 's:2').isMissing]).toEqual([[55, 105], true])
    expect(linesOf(plot, 'missing')).toHaveLength(2)
  })
  test('more than five hundred become one shape for each series, and are marks all the same', () => {
    const many = (n: number) => Array.from({ length: n }, (_, i) => point(i % 11, i % 21))
    const few = layOut('scatter', [us(...many(250)), cn(...many(250))], SIZE)
    const plot = layOut('scatter', [us(...many(250)), cn(...many(251))], SIZE)
    expect([shapesOf(few, 'cloud').length, shapesOf(few, 'point').length]).toEqual([0, 500])
    expect(shapesOf(plot, 'cloud').map((s) => [s.series, s.points.length])).toEqual([
      ['us', 250],
      ['cn', 251],
    ])
    expect([shapesOf(plot, 'point').length, plot.marks.length]).toEqual([0, 501])
  })
  test('names stand beside their points and inside the picture', () => {
    const plot = layOut('scatter', one(point(0, 0, { label: 'text:origin' }), point(10, 20, { label: 'text:far away', forecast: true })), {
      width: 500,
      variant: 'page',
    })
    expect(wordsOf(plot, 'note').sort()).toEqual(['text:far away (forecast)', 'text:origin'])
    for (const t of shapesOf(plot, 'text')) {
      expect(t.box.left, t.lines.join(' ')).toBeGreaterThanOrEqual(-0.5)
      expect(t.box.right, t.lines.join(' ')).toBeLessThanOrEqual(500.5)
    }
  })
})
