import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { logScale, logTicks } from './log.ts'

const positive = fc.double({ min: 1e-6, max: 1e12, noNaN: true })

describe('a logarithmic scale', () => {
  test('its ends are the ends of the range, and equal factors are equal distances', () => {
    const at = logScale([1, 1000], [0, 300])
    expect([at(1), at(10), at(100), at(1000)].map(Math.round)).toEqual([0, 100, 200, 300])
  })
  test('a larger value never comes before a smaller one', () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        const at = logScale([1e-6, 1e12], [0, 500])
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        expect(at(low)).toBeLessThanOrEqual(at(high) + 1e-9)
      }),
    )
  })
  test('zero and what is below it are at the lower end; a domain without width is in the middle', () => {
    const at = logScale([1, 100], [10, 20])
    expect([at(0), at(-5), at(0.5)]).toEqual([10, 10, 10])
    expect(logScale([7, 7], [10, 20])(7)).toBe(15)
  })
})

describe('its ticks', () => {
  test('the domain holds every positive value and ends at powers of ten', () => {
    fc.assert(
      fc.property(fc.array(positive, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 8 }), (values, count) => {
        const { domain, ticks } = logTicks(values, count)
        expect(domain[0]).toBeLessThanOrEqual(Math.min(...values) * (1 + 1e-6))
        expect(domain[1]).toBeGreaterThanOrEqual(Math.max(...values) * (1 - 1e-6))
        for (const end of domain) expect(Math.abs(Math.log10(end) - Math.round(Math.log10(end)))).toBeLessThan(1e-9)
        expect(ticks).toEqual([...ticks].sort((a, b) => a - b))
        expect([ticks[0], ticks.at(-1)]).toEqual(domain)
      }),
    )
  })
  test('no more than asked for and two; 2 and 5 only where there is room', () => {
    expect(logTicks([1, 90], 8).ticks).toEqual([1, 2, 5, 10, 20, 50, 100])
    expect(logTicks([1, 90], 3).ticks).toEqual([1, 10, 100])
    expect(logTicks([1, 1e9], 3).ticks).toEqual([1, 1e3, 1e6, 1e9])
    expect(logTicks([], 5)).toEqual({ domain: [1, 10], ticks: [1, 10] })
  })
})
