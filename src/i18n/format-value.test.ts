import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { UNITS } from '#schema/vocabulary.ts'
import { formatCount } from './format-count.ts'
import { formatComputed, formatExact, formatFull, formatSigned, formatValue } from './format-value.ts'
import { formatAxis, formatTicks } from './format-axis.ts'
import { LOCALE_IDS } from './locales.ts'

const inAll = (format: (locale: (typeof LOCALE_IDS)[number]) => string) => LOCALE_IDS.map(format)

describe('scale words', () => {
  it.each([
    [9_999, 'users', '9,999', '9,999', '9,999'],
    [10_000, 'users', '10,000', '1万', '1萬'],
    [12_300, 'users', '12,300', '1.23万', '1.23萬'],
    [12_345, 'users', '12,345', '1.2345万', '1.2345萬'],
    [999_999, 'jobs', '999,999', '99.9999万', '99.9999萬'],
    [1_000_000, 'jobs', '1 million', '100万', '100萬'],
    [9_234_567, 'jobs', '9,234,567', '923.4567万', '923.4567萬'],
    [12_345_678, 'jobs', '12.35 million', '1234.5678万', '1234.5678萬'],
    [100_000_000, 'people', '100 million', '1亿', '1億'],
    [123_456_789, 'people', '123.5 million', '1.23457亿', '1.23457億'],
    [1_400_000_000, 'people', '1.4 billion', '14亿', '14億'],
    [1e12, 'tokens', '1 trillion', '1万亿', '1萬億'],
    [0.5, 'hours', '0.5', '0.5', '0.5'],
    [0, 'jobs', '0', '0', '0'],
  ] as const)('%d %s', (value, unit, ...expected) => {
    expect(inAll((locale) => formatValue({ value, unit }, locale))).toEqual(expected)
  })
  it('stand before the currency in Chinese and after it in English; money is scaled from a million', () => {
    expect(inAll((l) => formatValue({ value: 999_000, unit: 'usd' }, l))).toEqual(['US$999,000', '99.9万美元', '99.9萬美元'])
    expect(inAll((l) => formatValue({ value: 1_234_567, unit: 'usd' }, l))).toEqual(['US$1.235 million', '123.5万美元', '123.5萬美元'])
    expect(inAll((l) => formatValue({ value: 25e9, unit: 'cny' }, l))).toEqual(['RMB 25 billion', '250亿元', '250億元人民幣'])
    expect(inAll((l) => formatValue({ value: 0, unit: 'cny' }, l))).toEqual(['RMB 0', '0元', '0元人民幣'])
    expect(inAll((l) => formatValue({ value: 13_138_000_000, unit: 'hkd' }, l))).toEqual(['HK$13.14 billion', '131.4亿港元', '131.4億港元'])
  })
  it('hold for the largest numbers, without 兆 and without an exponent', () => {
    expect(inAll((l) => formatValue({ value: 2e15, unit: 'usd' }, l))).toEqual(['US$2,000 trillion', '2000万亿美元', '2000萬億美元'])
    for (const power of [12, 13, 15, 16, 18, 21])
      for (const unit of UNITS)
        for (const locale of LOCALE_IDS)
          for (const text of [
            formatValue({ value: 10 ** power, unit }, locale),
            formatFull({ value: 10 ** power, unit }, locale),
            formatExact({ value: 10 ** power, unit }, locale),
            formatAxis(10 ** power, unit, locale),
          ])
            expect(text).not.toMatch(/[兆∞]|NaN|e\+/)
  })
  it('are those of the number as it is shown: what rounds up to a scale is in it', () => {
    expect(inAll((l) => formatValue({ value: 999_999_999, unit: 'usd' }, l))).toEqual(['US$1 billion', '10亿美元', '10億美元'])
    expect(inAll((l) => formatValue({ value: 999.95e9, unit: 'usd' }, l))).toEqual(['US$1 trillion', '1万亿美元', '1萬億美元'])
    expect(inAll((l) => formatValue({ value: 99_999_999, unit: 'usd' }, l))).toEqual(['US$100 million', '1亿美元', '1億美元'])
    expect(inAll((l) => formatValue({ value: 99_999_999, unit: 'users' }, l))).toEqual(['100 million', '9999.9999万', '9999.9999萬'])
    expect(inAll((l) => formatAxis(999_999_999, 'usd', l))).toEqual(['$1bn', '10亿', '10億'])
  })
  it('are those of the script', () => {
    for (const value of [3e4, 3e8, 3e12])
      for (const unit of UNITS) {
        expect(formatFull({ value, unit }, 'zh-Hans') + formatAxis(value, unit, 'zh-Hans')).not.toMatch(/[萬億]/)
        expect(formatFull({ value, unit }, 'zh-Hant') + formatAxis(value, unit, 'zh-Hant')).not.toMatch(/[万亿]/)
      }
  })
})

describe('below zero', () => {
  it('has a true minus before everything else', () => {
    expect(inAll((l) => formatValue({ value: -3.2e9, unit: 'usd' }, l))).toEqual(['−US$3.2 billion', '−32亿美元', '−32億美元'])
    expect(inAll((l) => formatValue({ value: -30_000, unit: 'jobs' }, l))).toEqual(['−30,000', '−3万', '−3萬'])
    expect(inAll((l) => formatValue({ value: -1.25, unit: 'percent' }, l))).toEqual(['−1.3%', '−1.3%', '−1.3%'])
    expect(inAll((l) => formatExact({ value: -30_000, unit: 'jobs' }, l))).toEqual(Array(3).fill('−30,000'))
    expect(inAll((l) => formatAxis(-2e9, 'usd', l))).toEqual(['−$2bn', '−20亿', '−20億'])
  })
  it('stands before the currency in full digits too', () => {
    expect(inAll((l) => formatExact({ value: -848_000_000, unit: 'cny' }, l))).toEqual([
      '−RMB 848,000,000',
      '−848,000,000元',
      '−848,000,000元人民幣',
    ])
  })
  it('is said of every small number: none reads as nothing', () => {
    expect(inAll((l) => formatValue({ value: -0.001, unit: 'percent' }, l))).toEqual(['−0.001%', '−0.001%', '−0.001%'])
    expect(inAll((l) => formatValue({ value: -0.04, unit: 'ratio' }, l))).toEqual(['−0.04×', '−0.04倍', '−0.04倍'])
  })
  it('never uses the hyphen', () => {
    for (const unit of UNITS)
      for (const locale of LOCALE_IDS)
        expect(
          formatValue({ value: -12, unit }, locale) + formatExact({ value: -12, unit }, locale) + formatAxis(-12, unit, locale),
        ).not.toMatch(/-\d/)
  })
})

test('percentages keep one decimal, below one two', () => {
  const percent = (value: number) => formatValue({ value, unit: 'percent' }, 'en')
  expect([45, 8.57, 99.94, 0.57, 0.126, 0, 150.04].map(percent)).toEqual(['45%', '8.6%', '99.9%', '0.57%', '0.13%', '0%', '150%'])
})

test('ratios carry their sign of times', () => {
  expect(inAll((l) => formatValue({ value: 2.345, unit: 'ratio' }, l))).toEqual(['2.3×', '2.3倍', '2.3倍'])
  expect(inAll((l) => formatExact({ value: 2.345, unit: 'ratio' }, l))).toEqual(['2.345×', '2.345倍', '2.345倍'])
})

test('a computed number shows that it was rounded', () => {
  const percent = (value: number) => formatComputed({ value, unit: 'percent' }, 'en')
  expect([34, 0.5, 99.96, 100, 1234.5, -8.04].map(percent)).toEqual(['34.0%', '0.50%', '100.0%', '100%', '1,235%', '−8.0%'])
  expect(formatComputed({ value: 104.7, unit: 'index' }, 'en')).toBe('105')
  expect(formatComputed({ value: -20.4, unit: 'index' }, 'zh-Hans')).toBe('−20')
  expect(formatComputed({ value: 30_000, unit: 'jobs' }, 'zh-Hant')).toBe('3萬')
})

test('a change of nothing has no sign', () => {
  const signed = (value: number) => formatSigned({ value, unit: 'jobs' }, 'en')
  expect([5, -5, 0].map(signed)).toEqual(['+5', '−5', '0'])
  expect(formatSigned({ value: 0, unit: 'percent' }, 'en')).toBe('0%')
})

test('exact digits leave nothing out that was recorded', () => {
  expect(inAll((l) => formatExact({ value: 1_234_567.891, unit: 'usd' }, l))).toEqual([
    'US$1,234,567.891',
    '1,234,567.891美元',
    '1,234,567.891美元',
  ])
  expect(formatExact({ value: 8.5714, unit: 'percent' }, 'zh-Hans')).toBe('8.5714%')
  expect(inAll((l) => formatExact({ value: 130_000_000, unit: 'people' }, l))).toEqual(Array(3).fill('130,000,000'))
})

test('the ticks of an axis share one scale and are told apart', () => {
  expect(formatTicks([0, 500_000, 1_000_000, 1_500_000], 'employees', 'en')).toEqual(['0', '0.5m', '1.0m', '1.5m'])
  expect(formatTicks([0, 500_000, 1_000_000], 'employees', 'zh-Hans')).toEqual(['0', '50万', '100万'])
  expect(formatTicks([0, 0.25, 0.5, 0.75, 1], 'percent', 'en')).toEqual(['0%', '0.25%', '0.50%', '0.75%', '1.00%'])
  expect(formatTicks([-20e9, 0, 20e9], 'cny', 'en')).toEqual(['−¥20bn', '0', '¥20bn'])
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e12, noNaN: true }), fc.integer({ min: 1, max: 6 }), (largest, count) => {
      const step = 10 ** Math.floor(Math.log10(largest))
      const ticks = Array.from({ length: count + 1 }, (_, i) => Number((i * step).toPrecision(12)))
      for (const unit of ['jobs', 'usd', 'percent'] as const)
        for (const locale of LOCALE_IDS) expect(new Set(formatTicks(ticks, unit, locale)).size).toBe(ticks.length)
    }),
  )
})

test('no number is written as nothing, and none as 10000万', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 1e13, noNaN: true }),
      fc.constantFrom(...UNITS),
      fc.constantFrom(...LOCALE_IDS),
      (value, unit, locale) => {
        for (const text of [
          formatValue({ value, unit }, locale),
          formatComputed({ value, unit }, locale),
          formatSigned({ value, unit }, locale),
        ]) {
          expect(text).toMatch(/[1-9]/)
          expect(text).not.toMatch(/10000[万萬]/)
        }
      },
    ),
  )
})

test('a whole count below 亿 loses no digit in Chinese', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
      const text = formatValue({ value, unit: 'jobs' }, 'zh-Hans')
      const read = text.endsWith('万') ? Math.round(Number(text.slice(0, -1)) * 1e4) : Number(text.replaceAll(',', ''))
      expect(read).toBe(value)
    }),
  )
})

test('ticks are short in every language', () => {
  expect(inAll((l) => formatAxis(40, 'percent', l))).toEqual(['40%', '40%', '40%'])
  expect(inAll((l) => formatAxis(0, 'usd', l))).toEqual(['$0', '0', '0'])
  expect(inAll((l) => formatAxis(250_000, 'jobs', l))).toEqual(['250,000', '25万', '25萬'])
  expect(inAll((l) => formatAxis(1.5e12, 'cny', l))).toEqual(['¥1.5tn', '1.5万亿', '1.5萬億'])
})

test('counts of the interface are whole and grouped', () => {
  expect(inAll((l) => formatCount(1234567, l))).toEqual(Array(3).fill('1,234,567'))
  expect(formatCount(12.6, 'en')).toBe('13')
})

test.each([
  [30_000, 'jobs', '30,000', '3万', '3萬'],
  [1_576_000, 'employees', '1,576,000', '157.6万', '157.6萬'],
  [128_197, 'employees', '128,197', '12.8197万', '12.8197萬'],
  [130_000_000, 'people', '130 million', '1.3亿', '1.3億'],
  [180_169_000_000, 'usd', 'US$180.2 billion', '1802亿美元', '1802億美元'],
  [-67_000_000, 'cny', '−RMB 67 million', '−6700万元', '−6700萬元人民幣'],
  [8.57, 'percent', '8.6%', '8.6%', '8.6%'],
  [5e12, 'usd', 'US$5 trillion', '5万亿美元', '5萬億美元'],
  [9_000_000, 'jobs', '9 million', '900万', '900萬'],
  [10, 'ratio', '10×', '10倍', '10倍'],
] as const)('%d %s', (value, unit, en, hans, hant) => {
  expect(formatValue({ value, unit }, 'en')).toBe(en)
  expect(formatValue({ value, unit }, 'zh-Hans')).toBe(hans)
  expect(formatValue({ value, unit }, 'zh-Hant')).toBe(hant)
})

test('never prints 兆', () => {
  for (const value of [1e12, 5e12, 3.2e13]) expect(formatValue({ value, unit: 'usd' }, 'zh-Hant')).not.toContain('兆')
})

test('names the thing counted in the form the language asks for', () => {
  expect(formatFull({ value: 1, unit: 'employers' }, 'en')).toBe('1 employer')
  expect(formatFull({ value: 162, unit: 'employers' }, 'en')).toBe('162 employers')
  expect(formatFull({ value: 30_000, unit: 'jobs' }, 'zh-Hans')).toBe('3万个岗位')
})

test('computed percentages keep their decimal and sign', () => {
  expect(formatComputed({ value: 34, unit: 'percent' }, 'en')).toBe('34.0%')
  expect(formatSigned({ value: 1.28, unit: 'percent' }, 'en')).toBe('+1.3%')
  expect(formatSigned({ value: -34.03, unit: 'percent' }, 'en')).toBe('−34.0%')
})

test('full digits and ticks', () => {
  expect(formatExact({ value: 180_169_000_000, unit: 'usd' }, 'en')).toBe('US$180,169,000,000')
  expect(formatAxis(1_500_000, 'employees', 'en')).toBe('1.5m')
  expect(formatAxis(200e9, 'usd', 'en')).toBe('$200bn')
  expect(formatAxis(1_500_000, 'employees', 'zh-Hans')).toBe('150万')
})
