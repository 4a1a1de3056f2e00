import type { Unit } from '#schema/vocabulary.ts'
import { digits } from './format-count.ts'
import type { Locale } from './locales.ts'
import { unitWord } from './units.ts'

/** A number with its unit, as formatted here: money in whole units of the currency, shares in percent. */
export type Measured = { value: number; unit: Unit }

const MINUS = '−'
export const EN_SCALES = [
  { at: 1e12, word: ' trillion', short: 'tn' },
  { at: 1e9, word: ' billion', short: 'bn' },
  { at: 1e6, word: ' million', short: 'm' },
] as const
/** 兆 is never used: 10¹² reads differently in Taiwan and on the mainland. */
export const ZH_SCALES: Record<'zh-Hans' | 'zh-Hant', readonly { at: number; word: string }[]> = {
  'zh-Hans': [
    { at: 1e12, word: '万亿' },
    { at: 1e8, word: '亿' },
    { at: 1e4, word: '万' },
  ],
  'zh-Hant': [
    { at: 1e12, word: '萬億' },
    { at: 1e8, word: '億' },
    { at: 1e4, word: '萬' },
  ],
}

/** The largest scale that a size, rounded to some figures, reaches: 999.99 million is a billion. */
export const scaleOf = <S extends { at: number }>(size: number, scales: readonly S[], figures: number): S | undefined =>
  scales.find((s) => Number((size / s.at).toPrecision(figures)) >= 1)

const isMoney = (unit: Unit) => unit === 'usd' || unit === 'cny' || unit === 'hkd'

/** Digits of a small number: below a hundredth two significant digits, so that it never shows as zero. */
const small = (size: number, locale: Locale, fraction = 2): string =>
  size > 0 && size < 10 ** -fraction
    ? digits(size, locale, { maximumSignificantDigits: 2 })
    : digits(size, locale, { maximumFractionDigits: fraction })

/** Decimals of a number in units of 万: four hold every whole number, so that nothing is cut off. */
const WAN_DECIMALS = 4

/** Digits with the scale word of the language; below the scale, grouped digits in full. */
function scaled(value: number, unit: Unit, locale: Locale): string {
  const size = Math.abs(value)
  if (locale === 'en') {
    // Counts below ten million read better in full unless they are round; money is scaled from a million.
    const from = isMoney(unit) || size % 1e5 === 0 ? 1e6 : 1e7
    const scale = size >= from ? scaleOf(size, EN_SCALES, 4) : undefined
    return scale ? digits(value / scale.at, locale, { maximumSignificantDigits: 4 }) + scale.word : small(value, locale)
  }
  // Money is rounded as the press does; a count from 万 on is written in 万 with all its digits, from 亿 on in 亿 to six figures.
  const scales = ZH_SCALES[locale]
  const scale = isMoney(unit) ? scaleOf(size, scales, 4) : size < 1e8 ? scales.find((s) => size >= s.at) : scaleOf(size, scales, 6)
  if (!scale) return small(size, locale)
  const short = size / scale.at
  const options =
    isMoney(unit) || scale.at > 1e4 ? { maximumSignificantDigits: isMoney(unit) ? 4 : 6 } : { maximumFractionDigits: WAN_DECIMALS }
  return digits(short, locale, { ...options, useGrouping: false }) + scale.word
}

/** A number that rounds to zero has no sign. */
export const signed = (text: string, value: number) => (value < 0 && /[1-9]/.test(text) ? MINUS + text : text)

/** A ratio: one decimal from 1 up, two significant digits below, so that a small one is not "0×". */
const ratioDigits = (size: number, locale: Locale): string =>
  digits(size, locale, size >= 1 ? { maximumFractionDigits: 1 } : { maximumSignificantDigits: 2 })

/**
 * A number with scale and symbol but without the thing counted: "30,000", "US$180.2 billion", "8.6%"; 3万, 1802亿美元, 8.6%.
 * The wording around it names what is counted.
 */
export function formatValue({ value, unit }: Measured, locale: Locale): string {
  const size = Math.abs(value)
  switch (unit) {
    case 'percent':
      return signed(`${small(size, locale, size < 1 ? 2 : 1)}%`, value)
    case 'usd':
      return signed(locale === 'en' ? `US$${scaled(size, unit, locale)}` : `${scaled(size, unit, locale)}美元`, value)
    case 'cny':
      return signed(
        locale === 'en' ? `RMB ${scaled(size, unit, locale)}` : `${scaled(size, unit, locale)}${locale === 'zh-Hans' ? '元' : '元人民幣'}`,
        value,
      )
    case 'hkd':
      return signed(locale === 'en' ? `HK$${scaled(size, unit, locale)}` : `${scaled(size, unit, locale)}港元`, value)
    case 'ratio':
      return signed(ratioDigits(size, locale) + (locale === 'en' ? '×' : '倍'), value)
    default:
      return signed(scaled(size, unit, locale), value)
  }
}

/** A computed change with its sign: "+1.3%", "−34.0%". Percentages keep one decimal so that rounding is visible. */
export function formatSigned({ value, unit }: Measured, locale: Locale): string {
  const body = formatComputed({ value: Math.abs(value), unit }, locale)
  return value > 0 ? `+${body}` : signed(body, value)
}

/** Things per million people: three significant digits, whole from a hundred up. */
const perHead = (size: number) => (size >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 })

/**
 * A computed number: percentages keep one decimal below 100 (two below 1, two significant digits below a hundredth), so that what was
 * rounded shows; an index is a whole number from 10 up. Nothing is written "0.00".
 */
export function formatComputed({ value, unit }: Measured, locale: Locale): string {
  const size = Math.abs(value)
  if (unit === 'index')
    return signed(
      size >= 10 ? digits(size, locale, { maximumFractionDigits: 0 }) : digits(size, locale, { maximumSignificantDigits: 2 }),
      value,
    )
  if (unit === 'per-million-people') return signed(digits(size, locale, perHead(size)), value)
  if (unit !== 'percent') return formatValue({ value, unit }, locale)
  if (size === 0) return '0%'
  if (size < 0.01) return signed(`${small(size, locale)}%`, value)
  const fraction = size >= 100 ? 0 : size < 1 ? 2 : 1
  return signed(`${digits(size, locale, { minimumFractionDigits: fraction, maximumFractionDigits: fraction })}%`, value)
}

function withWord(text: string, { unit, value }: Measured, locale: Locale): string {
  const word = unitWord(unit, value, locale)
  if (word === null) return text
  return locale === 'en' ? `${text} ${word}` : text + word
}

/** With the thing counted: "30,000 jobs", 3万个岗位. Money and percentages are complete as they are. */
export const formatFull = (q: Measured, locale: Locale): string => withWord(formatValue(q, locale), q, locale)

/** A computed number with the thing counted: "57.8%", "30,000 jobs", "104 (index)". */
export const formatComputedFull = (q: Measured, locale: Locale): string => withWord(formatComputed(q, locale), q, locale)

/** All digits, with the symbol, for hover and copying: "30,000", "US$180,169,000,000". */
export function formatExact({ value, unit }: Measured, locale: Locale): string {
  const body = digits(Math.abs(value), locale, { maximumFractionDigits: 6 })
  if (unit === 'percent') return signed(`${body}%`, value)
  if (unit === 'ratio') return signed(body + (locale === 'en' ? '×' : '倍'), value)
  if (unit === 'usd') return signed(locale === 'en' ? `US$${body}` : `${body}美元`, value)
  if (unit === 'hkd') return signed(locale === 'en' ? `HK$${body}` : `${body}港元`, value)
  if (unit === 'cny') return signed(locale === 'en' ? `RMB ${body}` : `${body}${locale === 'zh-Hans' ? '元' : '元人民幣'}`, value)
  return signed(body, value)
}
