import { type Locale, localeInfo } from './locales.ts'

const formats = new Map<string, Intl.NumberFormat>()

/** A number in the digits and groups of a language. Making a formatter costs far more than using it: each is made once. */
export function digits(value: number, locale: Locale, options: Intl.NumberFormatOptions = {}): string {
  const key = locale + JSON.stringify(options)
  const known = formats.get(key)
  if (known) return known.format(value)
  const made = new Intl.NumberFormat(localeInfo(locale).intl, { maximumFractionDigits: 2, ...options })
  formats.set(key, made)
  return made.format(value)
}

/** A count of things of the interface itself (rows found, sources), in grouped digits. */
export const formatCount = (count: number, locale: Locale): string => digits(count, locale, { maximumFractionDigits: 0 })
