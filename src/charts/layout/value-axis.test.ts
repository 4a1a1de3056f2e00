import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LOCALES, type Locale } from '#i18n/locales.ts'
import type { Ctx } from './context.ts'
import { axisOf, fittingTicks, valueScale } from './value-axis.ts'

/** A plot as far as its axis looks at it: values in one unit, on a linear or logarithmic scale. */
const plot = (values: readonly number[], { log = false, locale = 'en' as Locale, unit = 'employees' } = {}): Ctx => {
  const panel = { id: 'p', unit, series: [{ id: 's', points: values.map((y, i) => ({ x: String(2000 + i), y })) }] }
  return { spec: { scale: log ? 'log' : 'linear', panels: [panel] }, panel, locale, type: { tick: 12 } } as unknown as Ctx // reason: only what an axis reads
}
const values = fc.array(fc.integer({ min: 1, max: 5_000_000 }), { minLength: 2, maxLength: 8 })

test('a logarithmic axis writes each tick in a scale of its own', () => {
  const wide = [10, 1_000_000_000]
  expect(valueScale(plot(wide, { log: true }), false, 5).texts).toEqual(['10', '1,000', '100,000', '10m', '1bn'])
  expect(valueScale(plot(wide, { log: true, locale: 'zh-Hans' }), false, 5).texts).toEqual(['10', '1,000', '10万', '1000万', '10亿'])
})

describe('ticks under a plot', () => {
  const width = fc.integer({ min: 60, max: 900 })
  const locale = fc.constantFrom(...LOCALES.map((l) => l.id))
  test('are fewer where it is narrower, and always the two ends at least', () => {
    fc.assert(
      fc.property(values, width, width, locale, fc.boolean(), (all, a, b, l, log) => {
        const c = plot(all, { locale: l, log })
        const [narrow, wide] = [fittingTicks(c, false, Math.min(a, b)), fittingTicks(c, false, Math.max(a, b))]
        expect(narrow.ticks.length).toBeLessThanOrEqual(wide.ticks.length)
        expect(narrow.ticks.length).toBeGreaterThanOrEqual(2)
        for (const scale of [narrow, wide]) expect(scale.texts).toHaveLength(scale.ticks.length)
      }),
    )
  })
  test('stand where their values are: the ends of the domain at the ends of the room', () => {
    fc.assert(
      fc.property(values, fc.boolean(), (all, log) => {
        const c = plot(all, { log })
        const axis = axisOf(valueScale(c, false, 4), [300, 20], c.panel.unit)
        expect(axis.ticks[0]?.at).toBeCloseTo(300, 6)
        axis.ticks.slice(1).forEach((t, i) => {
          expect(t.at).toBeLessThan(axis.ticks[i]?.at ?? 0)
        })
        expect(axis.ticks.at(-1)?.at).toBeGreaterThanOrEqual(20 - 1e-6)
      }),
    )
  })
})
