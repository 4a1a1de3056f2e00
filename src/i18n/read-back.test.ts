import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Unit } from '#schema/vocabulary.ts'
import { formatAxis, formatTicks } from './format-axis.ts'
import { formatCount } from './format-count.ts'
import { formatComputed, formatExact, formatSigned, formatValue } from './format-value.ts'
import { LOCALE_IDS, type Locale } from './locales.ts'

/** Numbers as a reader takes them, by a reader of its own: sign, digits, scale word; currencies and signs of units are not looked at. */
const SCALES: Record<string, number> = {
  trillion: 1e12,
  tn: 1e12,
  billion: 1e9,
  bn: 1e9,
  million: 1e6,
  m: 1e6,
  万亿: 1e12,
  萬億: 1e12,
  亿: 1e8,
  億: 1e8,
  万: 1e4,
  萬: 1e4,
}
function readBack(text: string): number {
  const match =
    /^([+−]?)(?:US\$|HK\$|RMB |\$|¥)?([\d,]*\.?\d+) ?(trillion|billion|million|tn|bn|m|万亿|萬億|亿|億|万|萬)?(?:美元|港元|元人民幣|元|%|×|倍)?$/.exec(
      text,
    )
  if (!match) throw new Error(`no number: "${text}"`)
  const [, sign, digits = '', scale] = match
  return (sign === '−' ? -1 : 1) * Number(digits.replaceAll(',', '')) * (scale === undefined ? 1 : (SCALES[scale] ?? Number.NaN))
}
const locale = fc.constantFrom(...LOCALE_IDS)
const unit = fc.constantFrom<Unit>('jobs', 'employees', 'usd', 'cny', 'hkd', 'percent', 'ratio', 'index', 'per-million-people', 'score')
/** Values of every size, many of them close to where a scale begins. */
const size = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: -3, max: 10 })).map(([n, e]) => Number((n * 10 ** e).toPrecision(6))),
  fc.constantFrom(
    0,
    0.001,
    0.5,
    1,
    9.99,
    9999,
    9999.5,
    10_000,
    99_999,
    999_999,
    1e6,
    9_999_999,
    99_999_999,
    1e8,
    999_950_000,
    1e9,
    999_999_960_000,
    1e12,
    5.43e13,
  ),
)
const value = fc.tuple(size, fc.boolean()).map(([n, minus]) => (minus && n !== 0 ? -n : n))
/** Share by which a printed number may differ from its value: what four (or fewer) figures leave out. Small numbers have two decimals. */
const near = (read: number, given: number, share: number) => {
  const decimals = Math.abs(given) < 10 && share > 1e-4 ? 0.00501 : 0
  expect(Math.abs(read - given)).toBeLessThanOrEqual(Math.max(Math.abs(given) * share, decimals) + 1e-9)
}

describe('a number that is written is the number', () => {
  test('with all its digits', () => {
    fc.assert(
      fc.property(value, unit, locale, (v, u, l) => {
        near(readBack(formatExact({ value: v, unit: u }, l)), v, Math.abs(v) < 1 ? 0.001 : 1e-6)
      }),
    )
  })
  test('in short, as exactly as it says: money to four figures, counts in Chinese to six', () => {
    fc.assert(
      fc.property(value, unit, locale, (v, u, l) => {
        const text = formatValue({ value: v, unit: u }, l)
        const coarse = u === 'percent' || u === 'ratio' || Math.abs(v) < 10
        near(readBack(text), v, coarse ? 0.051 : 0.0006)
      }),
    )
  })
  test('computed, a little coarser, and never without its sign', () => {
    fc.assert(
      fc.property(value, unit, locale, (v, u, l) => {
        near(readBack(formatComputed({ value: v, unit: u }, l)), v, Math.abs(v) < 10 || u === 'index' ? 0.051 : 0.0051)
      }),
    )
  })
  test('on an axis', () => {
    fc.assert(
      fc.property(value, unit, locale, (v, u, l) => {
        const text = formatAxis(v, u, l)
        // Below one only percentages are drawn on an axis; others round to three decimals there.
        if (Math.abs(v) >= 1 || u === 'percent') near(readBack(text), v, 0.051)
      }),
    )
  })
  test('as a change, with a plus or a minus, and none for nothing', () => {
    fc.assert(
      fc.property(value, unit, locale, (v, u, l) => {
        const text = formatSigned({ value: v, unit: u }, l)
        expect(text.startsWith('+')).toBe(v > 0)
        expect(text.startsWith('−')).toBe(v < 0)
      }),
    )
  })
  test('as a count of the interface', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), locale, (n, l) => {
        expect(readBack(formatCount(n, l))).toBe(n)
      }),
    )
  })
})

test('a larger number is never written as a smaller one', () => {
  fc.assert(
    fc.property(size, size, unit, locale, (a, b, u, l) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)]
      expect(readBack(formatValue({ value: low, unit: u }, l))).toBeLessThanOrEqual(readBack(formatValue({ value: high, unit: u }, l)))
    }),
  )
})

test('a minus is a minus sign, before everything else', () => {
  fc.assert(
    fc.property(value, unit, locale, (v, u, l) => {
      for (const text of [formatValue({ value: v, unit: u }, l), formatExact({ value: v, unit: u }, l), formatAxis(v, u, l)]) {
        expect(text).not.toContain('-')
        expect(text.lastIndexOf('−')).toBeLessThanOrEqual(0)
      }
    }),
  )
})

describe('Chinese units', () => {
  const inChinese = fc.constantFrom<Locale>('zh-Hans', 'zh-Hant')
  test('ten thousand of one is one of the next', () => {
    fc.assert(
      fc.property(size, fc.constantFrom<Unit>('jobs', 'usd', 'cny'), inChinese, (v, u, l) => {
        const [, digits = '0', scale] = /([\d.]+)(万亿|萬億|亿|億|万|萬)/.exec(formatValue({ value: v, unit: u }, l)) ?? []
        if (scale !== undefined && !/万亿|萬億/.test(scale)) expect(Number(digits), `${v}`).toBeLessThan(10_000)
      }),
    )
  })
  test.each<[number, string, string, string]>([
    [9999, '9,999', '9999美元', '9,999美元'],
    [10_000, '1万', '1万美元', '1萬美元'],
    [12_345, '1.2345万', '1.235万美元', '1.235萬美元'],
    [99_999_999, '9999.9999万', '1亿美元', '1億美元'],
    [100_000_000, '1亿', '1亿美元', '1億美元'],
    [123_456_789, '1.23457亿', '1.235亿美元', '1.235億美元'],
    [999_999_960_000, '1万亿', '1万亿美元', '1萬億美元'],
    [5_430_000_000_000, '5.43万亿', '5.43万亿美元', '5.43萬億美元'],
  ])('%i', (v, jobs, dollars, hant) => {
    expect(formatValue({ value: v, unit: 'jobs' }, 'zh-Hans')).toBe(jobs)
    expect(formatValue({ value: v, unit: 'usd' }, 'zh-Hans').replaceAll(',', '')).toBe(dollars.replaceAll(',', ''))
    expect(formatValue({ value: v, unit: 'usd' }, 'zh-Hant').replaceAll(',', '')).toBe(hant.replaceAll(',', ''))
  })
})

test('the ticks of an axis keep their order and their distance', () => {
  const step = fc.constantFrom(1, 2, 2.5, 5).chain((f) => fc.integer({ min: -2, max: 9 }).map((e) => Number((f * 10 ** e).toPrecision(3))))
  fc.assert(
    fc.property(step, fc.integer({ min: -4, max: 40 }), fc.integer({ min: 2, max: 7 }), unit, locale, (by, first, count, u, l) => {
      const ticks = Array.from({ length: count }, (_, i) => Number(((first + i) * by).toPrecision(12)))
      const read = formatTicks(ticks, u, l).map(readBack)
      ticks.forEach((t, i) => {
        near(read[i] ?? Number.NaN, t, 1e-4)
      })
    }),
  )
})
