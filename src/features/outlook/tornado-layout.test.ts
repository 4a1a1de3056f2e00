import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { valuesOf } from '#domain/scenario/range.ts'
import { runScenario } from '#domain/scenario/scenario.ts'
import { tornado, type TornadoBar } from '#domain/scenario/tornado.ts'
import { SCENARIO_PARAMETERS } from '#schema/outlook.ts'
import { layoutTornado, TORNADO_WIDTH } from './tornado-layout.ts'

const bar = (parameter: TornadoBar['parameter'], atLow: number, atHigh: number): TornadoBar => ({
  parameter,
  from: { low: 0, value: 0, high: 0 },
  atLow,
  atHigh,
  width: Math.abs(atHigh - atLow),
})

describe('bars of the tornado', () => {
  test('share a scale from zero to the highest result, and part at the present one', () => {
    const { placed, now, still } = layoutTornado([bar('exposed', 50, 200), bar('pace', 100, 150)], 100)
    expect(placed).toEqual([
      { parameter: 'exposed', from: 50, to: 200, low: { x: 90, width: 90 }, high: { x: 180, width: 180 } },
      { parameter: 'pace', from: 100, to: 150, low: { x: 180, width: 2 }, high: { x: 180, width: 90 } },
    ])
    expect([now, still]).toEqual([179, []])
  })
  test('of a value that lowers the result run from the lower result to the higher one all the same', () => {
    const [placed] = layoutTornado([bar('reemployed', 80, 20)], 40).placed
    expect([placed?.from, placed?.to]).toEqual([20, 80])
    expect([placed?.low, placed?.high]).toEqual([
      { x: 90, width: 90 },
      { x: 180, width: 180 },
    ])
  })
  test('to whose one side the present result lies have only the part on the other side', () => {
    const [above, below] = layoutTornado([bar('exposed', 100, 150), bar('pace', 20, 40)], 50).placed
    expect([above?.low, above?.high]).toEqual([
      { x: 240, width: 2 },
      { x: 240, width: 120 },
    ])
    expect([below?.low, below?.high]).toEqual([
      { x: 48, width: 48 },
      { x: 120, width: 0 },
    ])
  })
  test('that change nothing are named apart, in their order', () => {
    const { placed, still } = layoutTornado([bar('exposed', 1, 2), bar('assisted', 2, 2), bar('reemployed', 2, 2)], 2)
    expect([placed.map((b) => b.parameter), still]).toEqual([['exposed'], ['assisted', 'reemployed']])
  })
  test('of results that are all zero have a scale too', () => {
    expect(layoutTornado([bar('exposed', 0, 0)], 0)).toEqual({ placed: [], now: -1, still: ['exposed'] })
  })
})

test('the bars of any scenario stay on the scale, and their two parts meet at the present result', () => {
  const spread = fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100)).map((three) => {
    const [low = 0, value = 0, high = 0] = three.toSorted((a, b) => a - b)
    return { low, value, high }
  })
  const spreads = fc.record({
    exposed: spread,
    adoption: spread,
    pace: spread,
    year: fc.constant({ low: 2030, value: 2030, high: 2030 }),
    replaced: spread,
    assisted: spread,
    reemployed: spread,
  })
  fc.assert(
    fc.property(spreads, fc.constantFrom('displaced' as const, 'changed' as const, 'lost' as const), (of, outcome) => {
      const base = { workforce: 1_000_000, start: 2026 }
      const bars = tornado(base, of, outcome)
      const value = runScenario(base, valuesOf(of))[outcome]
      const { placed, still } = layoutTornado(bars, value)
      expect([...placed.map((b) => b.parameter), ...still].sort()).toEqual(SCENARIO_PARAMETERS.filter((p) => p !== 'year').sort())
      for (const { low, high } of placed) {
        expect(low.x >= 0 && low.width >= 2 && high.width >= 0 && high.x + high.width <= TORNADO_WIDTH + 1e-6).toBe(true)
        // A low part is drawn at least two px wide.
        if (low.width > 2) expect(low.x + low.width).toBeCloseTo(high.x, 6)
      }
    }),
    { numRuns: 30 },
  )
})
