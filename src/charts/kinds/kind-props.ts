import type { FigurePanel, FigurePoint, FigureSpec } from '#schema/figure-spec.ts'
import type { Status, Unit } from '#schema/vocabulary.ts'
import { formatAxis, formatComputed, formatValue } from '#i18n/format-value.ts'
import type { Locale } from '#i18n/locales.ts'
import type { Labels } from '../marks/mark-attributes.ts'
import type { Palette } from '../palette.ts'
import type { PlotVariant, TypeScale } from '../scale/type-scale.ts'

/** Words printed inside a plot, from the message catalogue. */
export type PlotWords = {
  forecast: string
  notFound: string
  notDisclosed: string
  notComparable: string
  noData: string
  /** Words of the statuses; printed beside values full screen. */
  status?: Readonly<Record<Status, string>>
}

/** What every chart kind gets. Sizes in SVG units (= CSS px at 1:1). */
export type KindProps = {
  spec: FigureSpec
  panel: FigurePanel
  labels: Labels
  locale: Locale
  words: PlotWords
  palette: Palette
  idPrefix: string
  variant: PlotVariant
  type: TypeScale
  width: number
  height: number
  /** Unit of a numeric x axis (scatter); a plain number unless said. */
  xUnit: Unit
  /** Draw the hatches inside this plot (exports, embeds) instead of relying on the sprite of the page. */
  sprite: boolean
}

/** A value as printed beside its mark: computed numbers keep a decimal, so that rounding shows. */
export function valueText(
  value: number,
  point: Pick<FigurePoint, 'derivation'>,
  { panel, locale }: Pick<KindProps, 'panel' | 'locale'>,
): string {
  const q = { value, unit: panel.unit }
  return point.derivation ? formatComputed(q, locale) : formatValue(q, locale)
}

/** The same where there is little room: money in the short form of an axis. */
export const shortValueText = (value: number, point: Pick<FigurePoint, 'derivation'>, p: Pick<KindProps, 'panel' | 'locale'>): string =>
  p.panel.unit === 'usd' || p.panel.unit === 'cny' || p.panel.unit === 'hkd'
    ? formatAxis(value, p.panel.unit, p.locale)
    : valueText(value, point, p)

/** Why a point has no value, in words. */
export function missingText(point: FigurePoint, words: PlotWords): string {
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

/** Every number a panel plots: values and ends of intervals. */
export const plottedValues = (panel: FigurePanel): number[] =>
  panel.series.flatMap((s) => s.points.flatMap((p) => [p.y, p.low ?? null, p.high ?? null].filter((v): v is number => v !== null)))

export type Rect = { left: number; right: number; top: number; bottom: number }
