import { digits } from '#i18n/format-count.ts'
import { formatComputed } from '#i18n/format-value.ts'
import { formatAxis } from '#i18n/format-axis.ts'
import type { Locale } from '#i18n/locales.ts'

/** People or jobs that were worked out, to three digits: "4.56 million", 456万. */
export function people(value: number, locale: Locale): string {
  const rounded = Number(value.toPrecision(3))
  if (locale !== 'en' || rounded < 1e6) return rounded < 1e4 ? digits(Math.round(value), locale) : formatPlain(rounded, locale)
  return `${digits(rounded / 1e6, locale, { maximumSignificantDigits: 3 })} million`
}
const formatPlain = (rounded: number, locale: Locale) => (locale === 'en' ? digits(rounded, locale) : formatAxis(rounded, 'people', locale))

/** A share that was worked out: "2.8%". */
export const share = (percent: number, locale: Locale): string => formatComputed({ value: percent, unit: 'percent' }, locale)
/** A value as it was set: "30%", "6.7", "2030". */
export const plain = (value: number, locale: Locale): string => digits(value, locale, { maximumFractionDigits: 1, useGrouping: false })
/** A difference in percentage points: one decimal, and two significant digits where that would say nothing. */
export const points = (value: number, locale: Locale): string =>
  value > 0 && value < 0.1 ? digits(value, locale, { maximumSignificantDigits: 2 }) : digits(value, locale, { maximumFractionDigits: 1 })
