import type { Unit } from '#schema/vocabulary.ts'
import { digits } from './format-count.ts'
import type { Locale } from './locales.ts'
import { EN_SCALES, ZH_SCALES, scaleOf, signed } from './format-value.ts'

/**
 * Words of the ticks of one axis: all in one scale and with the decimals that keep them apart ("0", "0.5m", "1.0m"; 0, 50万, 100万).
 * @param ticks in order; equal words never stand for different ticks
 */
export function formatTicks(ticks: readonly number[], unit: Unit, locale: Locale): string[] {
  const scale = unit === 'percent' || unit === 'index' || unit === 'score' ? undefined : tickScale(ticks, locale)
  const sizes = ticks.map((t) => Math.abs(t) / (scale?.at ?? 1))
  const decimals = Math.max(0, ...sizes.map(decimalsOf))
  return ticks.map((tick, i) => {
    const size = sizes[i] ?? 0
    if (size === 0) return unit === 'percent' ? '0%' : '0'
    const body = digits(size, locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: locale === 'en' || scale === undefined,
    })
    const sign = locale !== 'en' ? '' : unit === 'usd' ? '$' : unit === 'hkd' ? 'HK$' : unit === 'cny' ? '¥' : ''
    return signed(`${sign}${body}${scale?.word ?? ''}${unit === 'percent' ? '%' : ''}`, tick)
  })
}

/**
 * The scale of a whole axis, from its largest tick; a smaller one, or none, where four decimals would not keep the ticks apart
 * (9998, 9998.5 … 10000 are not written in 万). Counts up to ten thousand stay as they are.
 */
function tickScale(ticks: readonly number[], locale: Locale): { at: number; word: string } | undefined {
  const largest = Math.max(0, ...ticks.map(Math.abs))
  const isExact = (at: number) => ticks.every((t) => decimalsOf(Math.abs(t) / at) < 4 || isWhole((Math.abs(t) / at) * 1e4))
  const scales = locale === 'en' ? EN_SCALES.map(({ at, short }) => ({ at, word: short })) : ZH_SCALES[locale]
  return scales.find((s) => largest >= s.at && isExact(s.at))
}

const isWhole = (n: number) => Math.abs(n - Math.round(n)) < 1e-5

/** Decimals that a number needs, at most four; the binary error of a division (0.30000000000000004) does not count. */
const decimalsOf = (size: number): number => {
  const clean = Number(size.toPrecision(10))
  for (let d = 0; d < 4; d += 1) if (Math.abs(clean * 10 ** d - Math.round(clean * 10 ** d)) < 1e-9 * 10 ** d) return d
  return 4
}

/** Short label of a number: "1.5m", "$200bn", "40%", 150万. */
export function formatAxis(value: number, unit: Unit, locale: Locale): string {
  const size = Math.abs(value)
  if (unit === 'percent')
    return signed(`${digits(size, locale, size < 0.1 ? { maximumSignificantDigits: 1 } : { maximumFractionDigits: 1 })}%`, value)
  if (locale === 'en') {
    const scale = scaleOf(size, EN_SCALES, 3)
    const body = scale ? digits(size / scale.at, locale, { maximumSignificantDigits: 3 }) + scale.short : digits(size, locale)
    return signed((unit === 'usd' ? '$' : unit === 'hkd' ? 'HK$' : unit === 'cny' ? '¥' : '') + body, value)
  }
  const scale = scaleOf(size, ZH_SCALES[locale], 4)
  return signed(
    scale ? digits(size / scale.at, locale, { maximumSignificantDigits: 4, useGrouping: false }) + scale.word : digits(size, locale),
    value,
  )
}
