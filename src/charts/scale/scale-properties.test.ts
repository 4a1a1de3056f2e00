import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimate } from './decimate.ts'
import { linearScale, niceTicks } from './linear.ts'
import { anchorFor, datePrecision, dateToDays, fillPeriods, periodOf, timeTicks } from './time.ts'

const pad = (n: number) => String(n).padStart(2, '0')
const year = fc.integer({ min: 1950, max: 2060 })
const quarter = fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`)
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${pad(m)}`)
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${pad(d)}`)
const date = fc.oneof(year.map(String), quarter, month, day)
/** Numbers as the content has them: whole and broken, large and small, of both signs. */
const value = fc.oneof(
  fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
  fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 100),
)

describe('the ticks of an axis of values', () => {
  const options = fc.record({ count: fc.integer({ min: 1, max: 8 }), zero: fc.boolean() })
  test('cover every value, rise in equal steps, and end where the domain ends', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), options, (values, wanted) => {
        const { domain, ticks } = niceTicks(values, wanted)
        expect(domain[0]).toBeLessThan(domain[1])
        const size = domain[1] - domain[0]
        // A value may pass the last tick by a billionth of a step, far below what can be drawn: one cent beside five million.
        for (const v of values) expect(v >= domain[0] - size * 1e-8 && v <= domain[1] + size * 1e-8).toBe(true)
        expect([ticks[0], ticks.at(-1)]).toEqual(domain)
        const steps = ticks.slice(1).map((t, i) => t - (ticks[i] ?? 0))
        for (const step of steps) expect(Math.abs(step - (steps[0] ?? 0))).toBeLessThan(size * 1e-6)
        if (wanted.zero) expect(domain[0] <= 0 && domain[1] >= 0).toBe(true)
      }),
    )
  })
  test('are not many more than asked for', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 12 }), options, (values, wanted) => {
        expect(niceTicks(values, wanted).ticks.length).toBeLessThanOrEqual(wanted.count + 3)
      }),
    )
  })
  test('never pass a cap that no value passes', () => {
    fc.assert(
      fc.property(fc.array(fc.float({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 8 }), (shares) => {
        const { domain, ticks } = niceTicks(shares, { zero: true, cap: 100 })
        expect(Math.max(domain[1], ...ticks)).toBeLessThanOrEqual(100)
      }),
    )
  })
})

test('a linear scale keeps order and distances, and back again gives the value', () => {
  const ends = fc.tuple(value, value).filter(([a, b]) => Math.abs(a - b) > 1)
  fc.assert(
    fc.property(ends, fc.float({ min: 0, max: 1, noNaN: true }), ([a, b], share) => {
      const [there, back] = [linearScale([a, b], [0, 800]), linearScale([0, 800], [a, b])]
      const v = a + (b - a) * share
      expect(Math.abs(there(v) - 800 * share)).toBeLessThan(1e-3)
      expect(Math.abs(back(there(v)) - v)).toBeLessThan(Math.abs(b - a) * 1e-6 + 1e-6)
    }),
  )
})

describe('a partial date on an axis of time', () => {
  test('covers days that begin where the one before ends', () => {
    expect([periodOf('2024'), periodOf('2025')]).toEqual([
      [19_723, 20_089],
      [20_089, 20_454],
    ])
    fc.assert(
      fc.property(year, (y) => {
        const quarters = [1, 2, 3, 4].map((q) => periodOf(`${y}-Q${q}`))
        const months = Array.from({ length: 12 }, (_, m) => periodOf(`${y}-${pad(m + 1)}`))
        for (const parts of [quarters, months]) {
          expect([parts[0]?.[0], parts.at(-1)?.[1]]).toEqual(periodOf(String(y)))
          parts.slice(1).forEach(([start], i) => {
            expect(start).toBe(parts[i]?.[1])
          })
        }
      }),
    )
  })
  test('stands inside the days that it covers, whatever its anchor', () => {
    fc.assert(
      fc.property(date, fc.constantFrom('start' as const, 'middle' as const), (d, anchor) => {
        const [start, end] = periodOf(d)
        const at = dateToDays(d, anchor)
        expect(at >= start && at < end).toBe(true)
        if (anchor === 'start') expect(at).toBe(start)
      }),
    )
  })
  test('says its precision by its form, and only mixed ones stand in their middle', () => {
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 6 }), (dates) => {
        const kinds = new Set(dates.map(datePrecision))
        expect(anchorFor(dates)).toBe(kinds.size === 1 ? 'start' : 'middle')
      }),
    )
  })
})

test('ticks of time lie inside the axis, in order, and are no more than asked for', () => {
  const axis = fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 800, max: 9_000 }))
  fc.assert(
    fc.property(
      axis,
      fc.integer({ min: 2, max: 9 }),
      fc.constantFrom('year' as const, 'quarter' as const, 'month' as const),
      ([from, length], most, precision) => {
        const ticks = timeTicks(from, from + length, most, precision)
        const places = ticks.map((t) => periodOf(t)[0])
        expect(ticks.length).toBeGreaterThan(0)
        expect(ticks.length).toBeLessThanOrEqual(most)
        for (const at of places) expect(at >= from - 0.5 && at <= from + length + 0.5).toBe(true)
        expect(places).toEqual([...places].sort((a, b) => a - b))
        const finest = { year: ['year'], quarter: ['year', 'quarter'], month: ['year', 'month'] }[precision]
        for (const t of ticks) expect(finest).toContain(datePrecision(t))
      },
    ),
  )
})

test('filled periods keep every date, in order, each once, and lie between the first and the last', () => {
  for (const kind of [year.map(String), quarter, month])
    fc.assert(
      fc.property(fc.array(kind, { minLength: 1, maxLength: 10 }), (dates) => {
        const filled = fillPeriods(dates)
        const at = filled.map((d) => dateToDays(d, 'start'))
        for (const d of dates) expect(filled).toContain(d)
        expect(at).toEqual([...new Set(at)].sort((a, b) => a - b))
        expect(filled.length).toBeLessThanOrEqual(new Set(dates).size * 4)
      }),
    )
})

test('a thinned run is a part of the points in their order, with its ends, its highest and its lowest', () => {
  const y = fc.option(fc.integer({ min: -999, max: 999 }), { nil: null, freq: 8 })
  fc.assert(
    fc.property(fc.array(y, { minLength: 3, maxLength: 300 }), fc.integer({ min: 6, max: 60 }), (ys, target) => {
      const points = ys.map((v, t) => ({ t, y: v }))
      const kept = decimate(points, target)
      expect(kept.map((p) => p.t)).toEqual([...new Set(kept.map((p) => p.t))].sort((a, b) => a - b))
      expect([kept[0], kept.at(-1)]).toEqual([points[0], points.at(-1)])
      expect(kept.length).toBeLessThanOrEqual(Math.max(target, 4))
      const values = (list: typeof points) => list.flatMap((p) => (p.y === null ? [] : [p.y]))
      expect([Math.max(...values(kept)), Math.min(...values(kept))]).toEqual([Math.max(...values(points)), Math.min(...values(points))])
    }),
  )
})
