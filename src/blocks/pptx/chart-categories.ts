import { figureRows } from '#charts/frame/figure-rows.ts'
import type { Chart } from '#files/pptx/model.ts'
import { formatDate } from '#i18n/format-date.ts'
import type { Locale } from '#i18n/locales.ts'
import type { FigureAnswer } from '#schema/api.ts'
import type { FigurePanel } from '#schema/figure-spec.ts'
import { daySerial, isYear } from './chart-numbers.ts'

/** What stands along the axis of categories: the keys in order, whether they are days (else years, dates or names), and what is written. */
export type ChartCategories = { keys: readonly string[]; byDay: boolean; categories: Chart['categories'] }

/** The categories of a panel: days of a line as numbers of a workbook, everything else in words. */
export function chartCategories(figure: FigureAnswer, panel: FigurePanel, kind: Chart['kind'], locale: Locale): ChartCategories {
  const places = [...new Set(panel.series.flatMap((s) => s.points).map((p) => String(p.x)))]
  const byDay = kind === 'line' && !places.every(isYear)
  // A line over years has every year on its axis, so that a gap is as long as it really is.
  const years = places.map(Number)
  const keys =
    kind === 'line' && !byDay
      ? Array.from({ length: Math.max(...years) - Math.min(...years) + 1 }, (_, i) => String(Math.min(...years) + i))
      : kind === 'line' || kind === 'column'
        ? places.sort((a, b) => daySerial(a) - daySerial(b))
        : places
  const rows = figureRows(figure, locale)
  const wordsOf = (key: string) =>
    // Many years in a row are written as on any axis, without the word for "year".
    kind === 'line' && isYear(key) && keys.length > 8
      ? key
      : (rows.find((r) => r.panel.id === panel.id && String(r.point.x) === key)?.xText ??
        (isYear(key) ? formatDate(key, locale, 'short') : key))
  return { keys, byDay, categories: byDay ? keys.map(daySerial) : keys.map(wordsOf) }
}
