import type { Locale } from '#i18n/locales.ts'
import type { FigurePanel } from '#schema/figure-spec.ts'

const DAY = 86_400_000
/** First day of a partial date as a spreadsheet counts days. */
export function daySerial(date: string): number {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(date)
  const [year = '1900', month = '01', day = '01'] = quarter ? [quarter[1], String(Number(quarter[2]) * 3 - 2), '01'] : date.split('-')
  return Math.round((Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30)) / DAY)
}
/** Whether a date is a year only. */
export const isYear = (x: unknown): x is string => typeof x === 'string' && /^\d{4}$/.test(x)

const decimals = (values: readonly (number | null)[]): number =>
  Math.min(2, Math.max(0, ...values.map((v) => (v === null ? 0 : (String(v).split('.')[1]?.length ?? 0)))))
/** How PowerPoint writes the values: percent with one decimal at most; very large numbers in billions or millions, which a format can do. */
export function formatOf(panel: FigurePanel, values: readonly (number | null)[], locale: Locale): string {
  const most = Math.max(0, ...values.map((v) => Math.abs(v ?? 0)))
  if (panel.unit === 'percent') return decimals(values) === 0 ? '0"%"' : '0.0"%"'
  if (most >= 1e9 && locale === 'en') return '#,##0.0,,,"bn"'
  if (most >= 1e8) return `#,##0,,"${locale === 'en' ? 'm' : locale === 'zh-Hans' ? '百万' : '百萬'}"`
  const places = most >= 1000 ? 0 : decimals(values)
  return `#,##0${places === 0 ? '' : `.${'0'.repeat(places)}`}`
}

/** Years over a long time, months over a short one. */
export function dateFormatOf(places: readonly string[], locale: Locale): string {
  const years = places.map((x) => Number(x.slice(0, 4))).filter(Number.isFinite)
  if (Math.max(...years) - Math.min(...years) > 2) return 'yyyy'
  return locale === 'en' ? 'mmm yyyy' : 'yyyy"年"m"月"'
}
