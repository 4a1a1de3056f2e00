import type { FigurePoint } from '#schema/figure-spec.ts'
import { formatComputed, formatValue } from '#i18n/format-value.ts'
import { formatAxis } from '#i18n/format-axis.ts'
import { formatDate } from '#i18n/format-date.ts'
import type { Locale } from '#i18n/locales.ts'
import { type Labels, isMissing, labelText } from '../marks/mark-attributes.ts'
import type { PlotWords, Ctx } from './context.ts'

/** A value as printed beside its mark: computed numbers keep a decimal, so that rounding shows. */
export function valueText(value: number, point: Pick<FigurePoint, 'derivation'>, { panel, locale }: Pick<Ctx, 'panel' | 'locale'>): string {
  const q = { value, unit: panel.unit }
  return point.derivation ? formatComputed(q, locale) : formatValue(q, locale)
}

/** The same where there is little room: money in the short form of an axis. */
export const shortValueText = (value: number, point: Pick<FigurePoint, 'derivation'>, c: Pick<Ctx, 'panel' | 'locale'>): string =>
  c.panel.unit === 'usd' || c.panel.unit === 'cny' || c.panel.unit === 'hkd'
    ? formatAxis(value, c.panel.unit, c.locale)
    : valueText(value, point, c)

/** Why a point has no value, in words. */
export function missingText(point: Pick<FigurePoint, 'missing'>, words: PlotWords): string {
  switch (point.missing) {
    case 'not-found':
      return words.notFound
    case 'not-disclosed':
      return words.notDisclosed
    case 'not-comparable':
      return words.notComparable
    case undefined:
      return words.noData
    default:
      return point.missing satisfies never
  }
}

/** "forecast", "plan", or "" for what was measured. */
export const tagText = (point: Pick<FigurePoint, 'forecast' | 'plan'>, words: PlotWords): string =>
  point.plan ? words.plan : point.forecast ? words.forecast : ''

/** What stands beside a mark: its value, and what it is if not measured; or why there is none. */
export function markText(point: FigurePoint, c: Ctx): string {
  if (isMissing(point)) return missingText(point, c.words)
  if (point.y === null) return ''
  // On a card the dashed look and the title say so.
  const tag = c.variant === 'card' ? '' : tagText(point, c.words)
  return [valueText(point.y, point, c), ...(tag === '' ? [] : [tag])].join(c.locale === 'en' ? ' ' : ' · ')
}

/** Whether an x value is a date (it begins with a year) and not a category. */
export const isDate = (x: string): boolean => /^\d{4}(-|$)/.test(x)

/** What a point stands at on its x axis, in words: its label, category or date. */
export function placeText(point: FigurePoint, labels: Labels, locale: Locale): string {
  if (point.label !== undefined) return labelText(labels, point.label)
  if (typeof point.x === 'number') return String(point.x)
  if (point.x.includes(':')) return labelText(labels, point.x)
  return isDate(point.x) ? formatDate(point.x, locale, 'short') : point.x
}
