import type { FigurePanel, FigurePoint, FigureSeries, FigureSpec } from '#schema/figure-spec.ts'
import type { Status, Unit } from '#schema/vocabulary.ts'
import { formatAxis, formatComputed, formatValue } from '#i18n/format-value.ts'
import { formatDate } from '#i18n/format-date.ts'
import type { Locale } from '#i18n/locales.ts'
import { type Labels, isMissing, labelText, markProvenance } from '../marks/mark-attributes.ts'
import { lookOf } from '../marks/paint.ts'
import { type PlotVariant, type TypeScale, typeScale } from '../scale/type-scale.ts'
import type { Box, Mark } from './types.ts'

/** Words printed inside a plot, from the message catalogue. */
export type PlotWords = {
  forecast: string
  plan: string
  notFound: string
  notDisclosed: string
  notComparable: string
  noData: string
  /** Words of the statuses, for those who hear the plot. */
  status?: Readonly<Record<Status, string>>
}

/** Everything that decides what a panel looks like. No colour and no page: the same input gives the same layout. */
export type LayoutInput = {
  spec: FigureSpec
  panel: FigurePanel
  labels: Labels
  locale: Locale
  words: PlotWords
  width: number
  /** The natural height unless given. */
  height?: number | undefined
  variant?: PlotVariant | undefined
  /** Unit of a numeric x axis (scatter); a plain number unless said. */
  xUnit?: Unit | undefined
}

/** The input with everything worked out that all kinds need. `height` null: the natural one. */
export type Ctx = {
  spec: FigureSpec
  panel: FigurePanel
  labels: Labels
  locale: Locale
  words: PlotWords
  width: number
  height: number | null
  variant: PlotVariant
  xUnit: Unit
  type: TypeScale
}

/** The context of a layout from its input. Left out: the height follows from the content, the place is a page, the x unit an index. */
export const contextOf = ({ height, variant = 'page', xUnit = 'index', ...rest }: LayoutInput): Ctx => ({
  ...rest,
  height: height ?? null,
  variant,
  xUnit,
  type: typeScale(variant),
})

/** Panels drawn on one scale with this one: those in its unit. */
export const peersOf = ({ spec, panel }: Pick<Ctx, 'spec' | 'panel'>): FigurePanel[] => spec.panels.filter((p) => p.unit === panel.unit)

/** The key of a mark inside its panel: "series:index", counted from 0. */
export const markKey = (series: Pick<FigureSeries, 'id'>, index: number): string => `${series.id}:${index}`

/** Whether the title rests on this mark: it is labelled, and stands on the figure's card. */
export const isNamed = (c: Pick<Ctx, 'spec' | 'panel'>, key: string): boolean => c.spec.finding.includes(`${c.panel.id}/${key}`)

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

/** Every number a panel plots: values and ends of intervals. */
export const plottedValues = (panel: FigurePanel): number[] =>
  panel.series.flatMap((s) => s.points.flatMap((p) => [p.y, p.low ?? null, p.high ?? null].filter((v): v is number => v !== null)))

/** The mark of a point at its place. `missing` is for kinds whose points need no value (timeline). */
export function makeMark(c: Ctx, series: FigureSeries, index: number, at: { x: number; y: number; box: Box }, missing?: boolean): Mark {
  const point = series.points[index]
  if (!point) throw new RangeError(`figure ${c.spec.id}: no point ${index} in series ${series.id}`)
  return {
    ...at,
    key: markKey(series, index),
    series: series.id,
    index,
    role: series.role,
    status: point.status,
    look: lookOf(point),
    isMissing: missing ?? isMissing(point),
    words: {
      series: labelText(c.labels, series.label),
      x: placeText(point, c.labels, c.locale),
      value: markText(point, c),
      tag: tagText(point, c.words),
    },
    provenance: markProvenance(point),
  }
}
