import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FigureRow } from './figure-rows.ts'
import { type Step, stepOf, stepTo } from './step-marks.ts'

/** A row as far as steps look at it. */
const row = (series: string, index: number, x: string | number): FigureRow =>
  // Steps read these four; the words of a row are none of their business.
  ({ key: `${series}:${index}`, series: { id: series }, index, point: { x } }) as FigureRow

const panel = (lengths: readonly number[]): FigureRow[] =>
  lengths.flatMap((length, s) => Array.from({ length }, (_, i) => row(`s${s}`, i, String(2000 + i))))

const STEPS: readonly Step[] = ['next', 'previous', 'up', 'down', 'first', 'last']
const step = fc.constantFrom(...STEPS)
const lengths = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 })

test('arrows, Home and End are steps, other keys are none', () => {
  expect(['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End'].map(stepOf)).toEqual([
    'next',
    'previous',
    'up',
    'down',
    'first',
    'last',
  ])
  for (const key of ['Enter', ' ', 'a', 'PageDown', 'Tab']) expect(stepOf(key)).toBeNull()
})

test('no step leaves the panel, and a panel without marks has no step', () => {
  fc.assert(
    fc.property(lengths, fc.array(step, { maxLength: 30 }), (sizes, steps) => {
      const rows = panel(sizes)
      let at: FigureRow | null = null
      for (const s of steps) {
        at = stepTo(rows, at, s)
        expect(rows).toContain(at)
      }
    }),
  )
  for (const s of STEPS) expect(stepTo([], null, s)).toBeNull()
})

describe('a step', () => {
  test('from outside begins at the first mark, and backwards at the last', () => {
    const rows = panel([2, 3])
    expect(stepTo(rows, null, 'next')?.key).toBe('s0:0')
    expect(stepTo(rows, null, 'previous')?.key).toBe('s1:2')
    expect(stepTo(rows, null, 'last')?.key).toBe('s1:2')
  })
  test('to the right and back is where it began, except at the end of a series', () => {
    fc.assert(
      fc.property(lengths, fc.nat(), (sizes, seed) => {
        const rows = panel(sizes)
        const from = rows[seed % rows.length] ?? null
        const right = stepTo(rows, from, 'next')
        if (right !== from) expect(stepTo(rows, right, 'previous')).toBe(from)
        expect(right?.series.id).toBe(from?.series.id)
      }),
    )
  })
  test('goes through all marks of a series and stops at its last', () => {
    const rows = panel([4, 2])
    let at = stepTo(rows, rows[0] ?? null, 'first')
    const seen = [at?.key]
    for (let i = 0; i < 6; i += 1) {
      at = stepTo(rows, at, 'next')
      seen.push(at?.key)
    }
    expect(seen).toEqual(['s0:0', 's0:1', 's0:2', 's0:3', 's0:3', 's0:3', 's0:3'])
  })
  test('up and down change the series and keep the place', () => {
    const rows = panel([5, 5, 5])
    const middle = rows.find((r) => r.key === 's1:3') ?? null
    expect(stepTo(rows, middle, 'up')?.key).toBe('s0:3')
    expect(stepTo(rows, middle, 'down')?.key).toBe('s2:3')
    expect(stepTo(rows, stepTo(rows, middle, 'up'), 'up')?.key).toBe('s0:3')
  })
  test('up and down lead to the mark at the same place, not to the one with the same number', () => {
    const rows = [row('a', 0, '2020'), row('a', 1, '2025'), row('b', 0, '2025'), row('b', 1, '2026')]
    expect(stepTo(rows, rows[1] ?? null, 'down')?.key).toBe('b:0')
    const shifted = [row('a', 0, '2025'), row('b', 0, '2020'), row('b', 1, '2025')]
    expect(stepTo(shifted, shifted[0] ?? null, 'down')?.key).toBe('b:1')
    const numbers = [row('a', 0, 1), row('a', 1, 9), row('b', 0, 2), row('b', 1, 8)]
    expect(stepTo(numbers, numbers[1] ?? null, 'down')?.key).toBe('b:1')
  })
  test('up and down move along where there is one series', () => {
    const rows = panel([3])
    expect(stepTo(rows, rows[1] ?? null, 'down')?.key).toBe('s0:2')
    expect(stepTo(rows, rows[1] ?? null, 'up')?.key).toBe('s0:0')
  })
})
