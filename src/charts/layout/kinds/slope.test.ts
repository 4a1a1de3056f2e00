import { describe, expect, test } from 'vitest'
import { point, series } from '../../../../tests/fixtures/figures/fixture-figure.ts'
import { layOut, linesOf, markAt, middle, one, rounded, shapesOf, wordsOf } from '../../../../tests/fixtures/figures/lay-out.ts'

const us = (...points: Parameters<typeof one>) => series('us', 'us', 'text:us', points)
const cn = (...points: Parameters<typeof one>) => series('cn', 'cn', 'text:cn', points)

describe('slopes', () => {
  /** Columns from x = 5 to 205; one px a percent above y = 75. */
  const SIZE = { width: 210, height: 85 }
  const joins = (plot: ReturnType<typeof layOut>) => linesOf(plot, 'join')

  test('lead from the first value to the last', () => {
    const plot = layOut('slope', one(point('2020', 20), point('2025', 60)), SIZE)
    expect([middle(plot, 's:0'), middle(plot, 's:1')]).toEqual([
      [5, 55],
      [205, 15],
    ])
    expect(joins(plot)).toEqual([
      [
        [5, 55],
        [205, 15],
      ],
    ])
  })
  test('columns are in order of time; categories in the order in which they appear', () => {
    const keys = (...xs: string[]) => {
      const { x } = layOut('slope', one(...xs.map((at) => point(at, 60))), SIZE)
      return x?.kind === 'band' ? x.keys : null
    }
    expect(keys('2025', '2020', '2023')).toEqual(['2020', '2023', '2025'])
    expect(keys('text:z', 'text:a')).toEqual(['text:z', 'text:a'])
    expect(keys('text:z', '2020')).toEqual(['text:z', '2020'])
  })
  test('three columns stand in equal parts, whatever the years between them', () => {
    const plot = layOut('slope', one(point('2010', 0), point('2024', 30), point('2025', 60)), SIZE)
    expect(['s:0', 's:1', 's:2'].map((key) => middle(plot, key))).toEqual([
      [5, 75],
      [105, 45],
      [205, 15],
    ])
  })
  test('a missing value leaves no line on either side; its mark stands on the floor', () => {
    const plot = layOut('slope', one(point('2020', 20), point('2022', null), point('2025', 60)), SIZE)
    expect(joins(plot)).toEqual([])
    expect([middle(plot, 's:1'), markAt(plot, 's:1').isMissing]).toEqual([[105, 75], true])
    expect(shapesOf(plot, 'point').map((p) => p.mark)).toEqual(['s:0', 's:2'])
  })
  test('a series that begins later has no mark before', () => {
    const plot = layOut('slope', [us(point('2020', 20), point('2025', 60)), cn(point('2025', 30))], SIZE)
    expect(plot.marks.map((m) => m.key)).toEqual(['us:0', 'us:1', 'cn:0'])
    expect(middle(plot, 'cn:0')).toEqual([205, 45])
  })
  test.each([
    ['2020', 2],
    ['2020-06', 1],
    ['2022', 1],
    ['2022-01-02', 1],
    ['2026', 2],
  ])('with a break in %s, %i of two lines are left', (at, count) => {
    const plot = layOut('slope', one(point('2020', 20), point('2022', 30), point('2025', 60)), {
      ...SIZE,
      panel: { breaks: [{ series: 's', at, label: 'text:break', kind: 'method' }] },
    })
    expect(joins(plot)).toHaveLength(count)
  })
  test('a break of another series cuts nothing', () => {
    const plot = layOut('slope', [us(point('2020', 20), point('2025', 60))], {
      ...SIZE,
      panel: { breaks: [{ series: 'cn', at: '2022', label: 'text:break', kind: 'method' }] },
    })
    expect(joins(plot)).toHaveLength(1)
  })
  test('towards a forecast the line is broken', () => {
    const plot = layOut('slope', one(point('2020', 20), point('2022', 30), point('2025', 60, { forecast: true })), SIZE)
    expect(shapesOf(plot, 'path').flatMap((p) => (p.part === 'join' ? [p.dash] : []))).toEqual([undefined, [4.5, 3]])
  })
  describe('words', () => {
    const page = (all: Parameters<typeof layOut>[1], width: number) => layOut('slope', all, { width, variant: 'page' })
    const many = Array.from({ length: 6 }, (_, i) => series(`s${i}`, 'world', `text:s${i}`, [point('2020', 40), point('2025', 41)]))

    test('values at both ends, the name at the right where there are two', () => {
      const single = page(one(point('2020', 20), point('2025', 60)), 700)
      expect([wordsOf(single, 'value'), wordsOf(single, 'name'), wordsOf(single, 'tick')]).toEqual([['20%', '60%'], [], ['2020', '2025']])
      const two = page([us(point('2020', 20), point('2025', 60)), cn(point('2020', 10), point('2025', 30))], 700)
      expect(wordsOf(two, 'name')).toEqual(['text:us', 'text:cn'])
    })
    test('the value at the left ends before its mark, the one at the right begins after', () => {
      const plot = page(one(point('2020', 20), point('2025', 60)), 700)
      const [first, last] = shapesOf(plot, 'text').filter((t) => t.part === 'value')
      // A radius of 4 px and a gap of 6.
      expect(rounded(markAt(plot, 's:0').x - (first?.box.right ?? 0))).toBe(10)
      expect(rounded((last?.box.left ?? 0) - markAt(plot, 's:1').x)).toBe(10)
    })
    test.each([700, 390, 320])('of six series with nearly one value do not print over each other (%i px)', (width) => {
      const plot = page(many, width)
      const words = shapesOf(plot, 'text').filter((t) => t.part === 'name' || t.part === 'value')
      words.forEach((a, i) => {
        for (const b of words.slice(i + 1)) {
          const overlap =
            Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
            Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 1
          expect(overlap, `${a.lines.join(' ')} over ${b.lines.join(' ')}`).toBe(false)
        }
        expect(a.box.right).toBeLessThanOrEqual(width + 0.5)
        expect(a.box.bottom).toBeLessThanOrEqual(plot.height)
      })
    })
    test('on a phone the value stands under its name, on a wide page beside it', () => {
      const two = [us(point('2020', 20), point('2025', 60)), cn(point('2020', 10), point('2025', 30))]
      const places = (width: number) => {
        const texts = shapesOf(page(two, width), 'text')
        const name = texts.find((t) => t.part === 'name')
        const value = texts.find((t) => t.part === 'value' && t.anchor === 'start')
        return { below: (value?.y ?? 0) > (name?.y ?? 0), beside: (name?.x ?? 0) > (value?.x ?? 0) }
      }
      expect(places(700)).toEqual({ below: false, beside: true })
      expect(places(390)).toEqual({ below: true, beside: false })
    })
  })
})
