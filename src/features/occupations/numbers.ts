import { digits, formatCount } from '#i18n/format-count.ts'
import type { Locale } from '#i18n/locales.ts'
import type { BalanceId } from '#schema/occupations.ts'

const TWO = { minimumFractionDigits: 2, maximumFractionDigits: 2 }

/** A score between 0 and 1 with two decimals. */
export const formatScore = (value: number, locale: Locale): string => digits(value, locale, TWO)

/** A share between 0 and 1 as whole per cent. */
export const formatShare = (share: number, locale: Locale): string => `${digits(share * 100, locale, { maximumFractionDigits: 0 })}%`

/** Per cent as given, with one decimal; "<0.1%" where it is smaller. */
export const formatPercent = (percent: number, locale: Locale): string =>
  percent > 0 && percent < 0.1
    ? `<${digits(0.1, locale)}%`
    : `${digits(percent, locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })}%`

/** A correlation: two decimals, a true minus. */
export const formatRho = (rho: number, locale: Locale): string => {
  const text = digits(Math.abs(rho), locale, TWO)
  return rho < 0 && /[1-9]/.test(text) ? `−${text}` : text
}

/** A rank; equals share a half. */
export const formatRank = (rank: number, locale: Locale): string => digits(rank, locale, { maximumFractionDigits: 1 })

/** Jobs rounded to thousands from ten thousand on: the shares behind them are estimates. */
export const formatJobs = (jobs: number, locale: Locale): string =>
  formatCount(jobs < 10_000 ? jobs : Math.round(jobs / 1000) * 1000, locale)

/** A value of what stands on the upright axis. */
export const formatAgainst = (value: number, id: BalanceId, locale: Locale): string =>
  id === 'spread' ? formatScore(value, locale) : formatShare(value, locale)
