import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layoutTimeline } from './timeline-layout.ts'

const policy = (id: string, date: string, country = 'US') => ({ id, country, date })

describe('lanes of policies', () => {
  test('what is older than the axis is listed apart, in its lane', () => {
    const { lanes } = layoutTimeline([policy('old', '1989'), policy('new', '2025-05-01')], ['US', 'CN'], 2024)
    expect(lanes[0]?.earlier).toEqual(['old'])
    expect(lanes[0]?.placed.map((p) => p.id)).toEqual(['new'])
    expect(lanes[1]).toEqual({ country: 'CN', rows: 0, placed: [], earlier: [] })
  })
  test('policies of one date keep the order in which they came', () => {
    const { lanes } = layoutTimeline([policy('b', '2025-05-01'), policy('c', '2025-05-01'), policy('a', '2025-05-01')], ['US'], 2024)
    expect(lanes[0]?.placed.map((p) => [p.id, p.row])).toEqual([
      ['b', 0],
      ['c', 1],
      ['a', 2],
    ])
  })
  test('a day is a point, a year spans its year', () => {
    const { lanes, years } = layoutTimeline([policy('year', '2025'), policy('day', '2024-07-01')], ['US'], 2024)
    const [day, year] = lanes[0]?.placed ?? []
    expect(day?.width).toBe(0)
    expect(year?.x).toBeCloseTo(years[1]?.x ?? 0, 6)
    // The axis ends soon after the newest policy.
    expect((year?.x ?? 0) + (year?.width ?? 0)).toBeGreaterThan(95)
    expect((year?.x ?? 0) + (year?.width ?? 0)).toBeLessThan(100)
  })
  test('no two marks of a row cover each other, and all stand on the axis', () => {
    const date = fc
      .record({
        y: fc.integer({ min: 2024, max: 2027 }),
        m: fc.integer({ min: 1, max: 12 }),
        d: fc.integer({ min: 1, max: 28 }),
        p: fc.integer({ min: 0, max: 2 }),
      })
      .map(
        ({ y, m, d, p }) =>
          [`${y}`, `${y}-${String(m).padStart(2, '0')}`, `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`][p] ?? '',
      )
    fc.assert(
      fc.property(fc.array(date, { maxLength: 40 }), (dates) => {
        const placed =
          layoutTimeline(
            dates.map((d, i) => policy(`p${i}`, d)),
            ['US'],
            2024,
          ).lanes[0]?.placed ?? []
        expect(placed).toHaveLength(dates.length)
        for (const a of placed) {
          expect(a.x).toBeGreaterThanOrEqual(0)
          expect(a.x + a.width).toBeLessThanOrEqual(100.0001)
          for (const b of placed)
            if (a !== b && a.row === b.row && a.x <= b.x) expect(a.x + Math.max(a.width, 1.7)).toBeLessThanOrEqual(b.x + 1e-9)
        }
      }),
    )
  })
})
