import { describe, expect, it } from 'vitest'
import { decimate } from './decimate.ts'
import { spreadLabels } from '#charts/label-layout/spread-labels.ts'
import { linearScale, niceTicks } from './linear.ts'
import { placeNotes } from '#charts/label-layout/place-annotations.ts'
import { placePointLabels } from '#charts/label-layout/place-point-labels.ts'
import { textWidth } from '#charts/label-layout/text-width.ts'
import { anchorFor, dateToDays, fillPeriods, timeTicks } from './time.ts'
import { wrapText } from '#charts/label-layout/wrap-text.ts'

describe('niceTicks', () => {
  it('covers the values with round numbers', () => {
    expect(niceTicks([3, 97])).toEqual({ domain: [0, 100], ticks: [0, 25, 50, 75, 100] })
    expect(niceTicks([0.12, 0.31], { count: 4 }).ticks).toEqual([0.1, 0.15, 0.2, 0.25, 0.3, 0.35])
  })
  it('includes zero when asked and never passes a cap', () => {
    expect(niceTicks([40, 60], { zero: true }).domain[0]).toBe(0)
    expect(niceTicks([40, 96], { count: 3, cap: 100 }).domain[1]).toBe(100)
  })
  it('gives room to a single value, to nothing, and to negatives', () => {
    for (const values of [[5], [], [0], [-3], [-12, 4]]) {
      const { domain, ticks } = niceTicks(values)
      expect(domain[1]).toBeGreaterThan(domain[0])
      expect(ticks.every(Number.isFinite)).toBe(true)
      for (const v of values) expect(v >= domain[0] && v <= domain[1]).toBe(true)
    }
  })
})

it('a linear scale maps ends to ends and a point domain to the middle', () => {
  expect(linearScale([0, 10], [100, 0])(2.5)).toBe(75)
  expect(linearScale([4, 4], [0, 100])(4)).toBe(50)
})

describe('time', () => {
  it('places equal precisions on the start of their period and mixed ones in the middle', () => {
    expect(anchorFor(['2024', '2025'])).toBe('start')
    expect(anchorFor(['2024', '2025-03'])).toBe('middle')
    expect(dateToDays('2024-01-01', 'middle')).toBe(dateToDays('2024', 'start'))
    expect(dateToDays('2024', 'middle') - dateToDays('2024', 'start')).toBe(183)
    expect(dateToDays('2025-Q3', 'start')).toBe(dateToDays('2025-07', 'start'))
  })
  it('refuses what is not a date', () => expect(() => dateToDays('soon', 'start')).toThrow(/not a partial date/))
  it('never ticks finer than the data and never more than asked', () => {
    const ticks = (a: string, b: string, n: number, p: 'year' | 'month') => timeTicks(dateToDays(a, 'start'), dateToDays(b, 'start'), n, p)
    expect(ticks('2018', '2025', 10, 'year')).toEqual(['2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025'])
    expect(ticks('2018', '2025', 4, 'year')).toEqual(['2018', '2020', '2022', '2024'])
    expect(ticks('2024', '2025', 40, 'year')).toEqual(['2024', '2025'])
    expect(ticks('2025-01', '2025-06', 12, 'month')).toHaveLength(6)
  })
  it('keeps the place of a missing month but not of sixty missing years', () => {
    expect(fillPeriods(['2025-11', '2026-02'])).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
    expect(fillPeriods(['1960', '2020'])).toEqual(['1960', '2020'])
  })
})

describe('decimate', () => {
  const wave = Array.from({ length: 10_000 }, (_, t) => ({ t, y: t === 5_003 ? 99 : t === 7_777 ? -99 : Math.sin(t / 50) }))
  it('keeps ends and extremes of 10,000 points within its target', () => {
    const kept = decimate(wave, 400)
    expect(kept.length).toBeLessThanOrEqual(400)
    expect(kept.length).toBeGreaterThan(300)
    expect([kept[0]?.t, kept.at(-1)?.t]).toEqual([0, 9_999])
    expect(kept.some((p) => p.y === 99) && kept.some((p) => p.y === -99)).toBe(true)
    expect(kept.every((p, i) => i === 0 || p.t > (kept[i - 1]?.t ?? 0))).toBe(true)
  })
  it('leaves short runs alone', () => expect(decimate(wave.slice(0, 50), 400)).toHaveLength(50))
})

describe('words', () => {
  it('measures Chinese by the em and breaks it between signs, never before a full stop', () => {
    expect(textWidth('人工智能', 10)).toBe(40)
    const lines = wrapText('以人工智能取代为由解雇不合法。', 10, 70)
    expect(lines.join('')).toBe('以人工智能取代为由解雇不合法。')
    expect(lines.every((l) => textWidth(l, 10) <= 80 && !l.startsWith('。'))).toBe(true)
  })
  it('breaks English between words and marks what it cuts', () => {
    expect(wrapText('one two three', 10, 50)).toEqual(['one two', 'three'])
    const cut = wrapText('one two three four five six seven', 10, 40, 2)
    expect(cut).toHaveLength(2)
    expect(cut[1]).toMatch(/…$/)
    expect(wrapText('Donaudampfschifffahrtsgesellschaft', 10, 60)[0]).toMatch(/…$/)
  })
})

describe('labels that move apart', () => {
  it('spreadLabels keeps order, distance and bounds', () => {
    const at = spreadLabels(
      [
        { at: 50, size: 20 },
        { at: 52, size: 20 },
        { at: 99, size: 20 },
      ],
      0,
      100,
    )
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(20)
    expect(at[2]).toBeLessThanOrEqual(90)
    expect(
      spreadLabels(
        [
          { at: 5, size: 80 },
          { at: 6, size: 80 },
        ],
        0,
        100,
      ),
    ).toEqual([25, 75])
  })
  it('notes neither overlap nor are crossed by a leader', () => {
    const notes = [
      { x: 100, width: 120, lines: 1 },
      { x: 130, width: 120, lines: 1 },
      { x: 290, width: 120, lines: 1 },
    ]
    const placed = placeNotes(notes, 0, 300, 8)
    expect(placed).not.toBeNull()
    for (const [i, a] of (placed ?? []).entries()) {
      for (const [j, b] of (placed ?? []).entries()) {
        if (i === j) continue
        const [wa, wb, xa] = [notes[i]?.width ?? 0, notes[j]?.width ?? 0, notes[i]?.x ?? 0]
        if (a.row === b.row) expect(a.left + wa <= b.left || b.left + wb <= a.left).toBe(true)
        if (a.row > b.row) expect(xa <= b.left || xa >= b.left + wb).toBe(true)
        expect(a.left >= 0 && a.left + wa <= 300).toBe(true)
      }
    }
  })
  it('a crowded lane ends without an answer, not without an end', () => {
    const crowd = Array.from({ length: 40 }, (_, i) => ({ x: 100 + i * 0.2, width: 150, lines: 2 }))
    expect(placeNotes(crowd, 0, 300, 8, 6)).toBeNull()
  })
  it('point labels avoid marks and each other, and are left out when there is no room', () => {
    const boxes = placePointLabels(
      [
        { x: 50, y: 50, r: 5, width: 30, height: 10 },
        { x: 70, y: 50, r: 5, width: 30, height: 10 },
        { x: 50, y: 50, r: 5, width: 300, height: 10 },
      ],
      { left: 0, top: 0, right: 120, bottom: 100 },
    )
    expect(boxes[0]?.right).toBeLessThan(66)
    expect(boxes[1]).not.toBeNull()
    expect(boxes[2]).toBeNull()
  })
})
