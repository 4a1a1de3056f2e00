import { describe, expect, test } from 'vitest'
import { point, series } from '../../../../tests/fixtures/figures/fixture-figure.ts'
import { edges, layOut, linesOf, markAt, middle, one, rounded, shapesOf, wordsOf } from '../../../../tests/fixtures/figures/lay-out.ts'

const us = (...points: Parameters<typeof one>) => series('us', 'us', 'text:us', points)
const cn = (...points: Parameters<typeof one>) => series('cn', 'cn', 'text:cn', points)

describe('timelines', () => {
  /** One px a day: 3 px of room and 4.5 px of edge on each side. */
  const SIZE = { width: 115 }
  test('events stand in the lane of their series, at their day', () => {
    const plot = layOut('timeline', [us(point('2025-01-01', null)), cn(point('2025-04-11', null))], SIZE)
    expect([middle(plot, 'us:0'), middle(plot, 'cn:0')]).toEqual([
      [7.5, 7.5],
      [107.5, 26.5],
    ])
    expect([plot.rect.bottom, plot.height]).toEqual([38, 40])
    // An event needs no value to be there.
    expect(plot.marks.map((m) => m.isMissing)).toEqual([false, false])
  })
  test('a quarter is drawn as long as it is, a month as a sign', () => {
    const plot = layOut(
      'timeline',
      one(point('2025-01-01', null), point('2025-Q1', null), point('2025-03', null), point('2025-04-11', null)),
      SIZE,
    )
    expect(linesOf(plot, 'span')).toEqual([
      [
        [7.5, 7.5],
        [96.5, 7.5],
      ],
    ])
    expect(edges(plot, 's:1').slice(0, 2)).toEqual([7.5, 96.5])
    const { x, box } = markAt(plot, 's:2')
    expect([rounded(box.left - x), rounded(box.right - x)]).toEqual([-2.875, 2.875])
  })
  test('a single event stands in the middle', () => {
    expect(middle(layOut('timeline', one(point('2025-06-01', null)), SIZE), 's:0')[0]).toBe(57.5)
  })
  test('on a phone it is one list in order of time, which names the series of each event', () => {
    const plot = layOut(
      'timeline',
      [us(point('2025-04-11', null, { label: 'text:late' })), cn(point('2025-01-01', null, { label: 'text:early' }))],
      {
        width: 390,
        variant: 'page',
      },
    )
    expect(wordsOf(plot, 'note')).toEqual(['text:early', 'text:late'])
    expect(wordsOf(plot, 'date').map((d) => d.split(' · ')[1])).toEqual(['text:cn', 'text:us'])
    expect(plot.x).toBeNull()
  })
  test('a date says what it leads to, and whether it is planned', () => {
    const said = (more: object) =>
      wordsOf(layOut('timeline', one(point('2025', null, { label: 'text:a', ...more })), { width: 390, variant: 'page' }), 'date')
    expect([said({}), said({ horizon: '2030' }), said({ plan: true }), said({ horizon: '2030', forecast: true })]).toEqual([
      ['2025'],
      ['2025 · → 2030'],
      ['2025 · plan'],
      ['2025 · → 2030 · forecast'],
    ])
  })
  test('words never stand on one another, on any width', () => {
    const busy = Array.from({ length: 9 }, (_, i) => point(`2025-0${i + 1}-10`, null, { label: `text:event number ${i} with some words` }))
    for (const width of [320, 390, 600, 900, 1200]) {
      const plot = layOut('timeline', [us(...busy), cn(...busy)], { width, variant: 'page' })
      const words = shapesOf(plot, 'text').filter((t) => t.part === 'note' || t.part === 'date')
      expect(words).toHaveLength(36)
      words.forEach((a, i) => {
        for (const b of words.slice(i + 1)) {
          const overlap =
            Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
            Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 1.5
          expect(overlap, `${width}: ${a.lines.join(' ')} over ${b.lines.join(' ')}`).toBe(false)
        }
      })
    }
  })
})
