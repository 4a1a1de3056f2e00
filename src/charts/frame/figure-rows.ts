import { formatDate } from '#i18n/format-date.ts'
import { formatComputed, formatComputedFull, formatFull, formatValue } from '#i18n/format-value.ts'
import type { Locale } from '#i18n/locales.ts'
import type { ClaimBrief } from '#schema/claim-summary.ts'
import type { FigureAnswer } from '#schema/api.ts'
import type { FigurePanel, FigurePoint, FigureSeries } from '#schema/figure-spec.ts'
import { plainText } from '#schema/rich-text.ts'
import type { Unit } from '#schema/vocabulary.ts'

/** One plotted point in words: what the table, the tooltip, the screen reader and the CSV all say. */
export type FigureRow = {
  key: string
  panel: FigurePanel
  series: FigureSeries
  index: number
  point: FigurePoint
  panelText: string
  seriesText: string
  /** Category or date, in words. */
  xText: string
  valueText: string
  /** With the thing counted. */
  fullText: string
  lowText: string
  highText: string
  unit: Unit
  /** Claims the number rests on, and the full records among them. */
  claimIds: string[]
  claims: ClaimBrief[]
}

/** Words for a label reference of the spec; "" for none. */
export const labelOf = (figure: FigureAnswer, ref: string | undefined): string => {
  if (ref === undefined) return ''
  const rich = figure.labels[ref]
  return rich ? plainText(rich) : ref
}

const isDate = (x: string) => /^\d{4}(-|$)/.test(x)

function xText(figure: FigureAnswer, point: FigurePoint, locale: Locale): string {
  if (point.label !== undefined) return labelOf(figure, point.label)
  if (typeof point.x === 'number') return String(point.x)
  if (point.x.includes(':')) return labelOf(figure, point.x)
  return isDate(point.x) ? formatDate(point.x, locale, 'short') : point.x
}

/** Claims of a point: its own, then the inputs of its derivation. */
export const claimIdsOf = (point: FigurePoint): string[] => [
  ...new Set([...(point.claims ?? []), ...(point.derivation?.inputs.map((ref) => ref.split('.')[0] ?? ref) ?? [])]),
]

/** Every point of a figure in the order in which it is plotted. */
export function figureRows(figure: FigureAnswer, locale: Locale): FigureRow[] {
  return figure.spec.panels.flatMap((panel) =>
    panel.series.flatMap((series) =>
      series.points.map((point, index): FigureRow => {
        const claimIds = claimIdsOf(point)
        const say = (value: number | undefined) => (value === undefined ? '' : formatValue({ value, unit: panel.unit }, locale))
        const full =
          point.y === null
            ? ''
            : point.derivation
              ? formatComputedFull({ value: point.y, unit: panel.unit }, locale)
              : formatFull({ value: point.y, unit: panel.unit }, locale)
        return {
          key: `${series.id}:${index}`,
          panel,
          series,
          index,
          point,
          panelText: labelOf(figure, panel.label),
          seriesText: labelOf(figure, series.label),
          xText: xText(figure, point, locale),
          valueText: point.y === null ? '' : point.derivation ? formatComputed({ value: point.y, unit: panel.unit }, locale) : say(point.y),
          fullText: full,
          lowText: say(point.low),
          highText: say(point.high),
          unit: panel.unit,
          claimIds,
          claims: claimIds.flatMap((id) => figure.claims[id] ?? []),
        }
      }),
    ),
  )
}

/** The year of a point on a time axis; null elsewhere. */
export const yearOf = (point: FigurePoint): string | null => (typeof point.x === 'string' && isDate(point.x) ? point.x.slice(0, 4) : null)

/** The declared check, or the operation, by which a point was computed; null for a number that somebody said. */
export const checkOf = ({ derivation }: FigurePoint): string | null => (derivation ? (derivation.check ?? derivation.operation) : null)
