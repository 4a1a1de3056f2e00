import { describe, expect, test } from 'vitest'
import { linearScale } from '#charts/scale/linear.ts'
import { caseInput, day, TYPE } from '../../../../tests/fixtures/case.ts'
import { monthTicks, type Tick, yearTicks } from './case-ticks.ts'
import type { Span } from './case-time.ts'

const input = caseInput()
const LEFT = 60
const ticksOf = (kind: typeof yearTicks, from: string, to: string, width: number): Tick[] => {
  const span: Span = [day(from), day(to)]
  return kind(span, linearScale(span, [LEFT, LEFT + width]), 200, LEFT + width, input, TYPE)
}
const words = (ticks: readonly Tick[]) => ticks.map((t) => t.label?.text ?? null)

describe('ticks of the years', () => {
  test('stand where each year begins, with its words behind the line', () => {
    const ticks = ticksOf(yearTicks, '2020-07-01', '2024-07-01', 800)
    expect(words(ticks)).toEqual(['2021', '2022', '2023', '2024'])
    for (const tick of ticks) {
      expect(tick.label?.x).toBe(tick.x + 4)
      expect(tick.label?.y).toBe(200)
    }
    // 184 of 1461 days.
    expect(ticks[0]?.x).toBeCloseTo(LEFT + (184 / 1461) * 800, 6)
  })
  test('are all drawn, and say so only where words have room', () => {
    const ticks = ticksOf(yearTicks, '2010-01-01', '2026-01-01', 320)
    expect(ticks).toHaveLength(16)
    const said = words(ticks).filter((w) => w !== null)
    expect(said.length).toBeGreaterThan(4)
    expect(said.length).toBeLessThan(16)
    expect(said[0]).toBe('2010')
  })
  test('keep off each other and the edge, at any width', () => {
    for (let width = 60; width < 800; width += 7) {
      const labels = ticksOf(yearTicks, '2012-01-01', '2025-06-01', width).flatMap((t) => t.label ?? [])
      const near = labels.filter((label, i) => label.box.left < (labels[i - 1]?.box.right ?? 0) + 8)
      expect([near, labels.filter((label) => label.box.right > LEFT + width)], `${width}`).toEqual([[], []])
    }
  })
})

describe('ticks of the months', () => {
  test('are every month where there is room, with the year at the first of them and at January', () => {
    expect(words(ticksOf(monthTicks, '2025-11-01', '2026-03-01', 700))).toEqual(['2025-11', '12', '2026-01', '02'])
  })
  test.each([
    [700, ['2025-01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']],
    [270, ['2025-01', '03', '05', '07', '09', '11']],
    [180, ['2025-01', '04', '07', '10']],
    [90, ['2025-01', '07']],
    [40, ['2025-01']],
  ])('at %s px for a year are %j', (width, months) => {
    const ticks = ticksOf(monthTicks, '2025-01-01', '2026-01-01', width)
    expect(ticks).toHaveLength(months.length)
    for (const [i, word] of words(ticks).entries()) if (word !== null) expect(word).toBe(months[i])
  })
})
