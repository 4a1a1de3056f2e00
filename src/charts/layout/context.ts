import type { FigurePanel, FigureSeries, FigureSpec } from '#schema/figure-spec.ts'
import type { Status, Unit } from '#schema/vocabulary.ts'
import type { Locale } from '#i18n/locales.ts'
import { type Labels, isMissing, labelText, markProvenance } from '../marks/mark-attributes.ts'
import { lookOf } from '../marks/paint.ts'
import { type PlotVariant, type TypeScale, typeScale } from '../scale/type-scale.ts'
import type { Box, Mark } from './types.ts'
import { tagText, markText, placeText } from './mark-words.ts'

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

/** Some of a panel's rows, or of a timeline's events in order of time: those from `from` on, and before `to`. */
export type Part = { from: number; to: number }

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
  /** Draws a part of the rows only, on the scale of all (rows, timeline). */
  part?: Part | undefined
  /** Draws a timeline as a list, without an axis. */
  asList?: boolean | undefined
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
  part: Part | null
  asList: boolean
  type: TypeScale
}

/** The context of a layout from its input. Left out: the height follows from the content, the place is a page, the x unit an index. */
export const contextOf = ({ height, variant = 'page', xUnit = 'index', part, asList = false, ...rest }: LayoutInput): Ctx => ({
  ...rest,
  height: height ?? null,
  variant,
  xUnit,
  part: part ?? null,
  asList,
  type: typeScale(variant),
})

/** What a part leaves of rows or events in their order. */
export const partOf = <T>(items: readonly T[], { part }: Pick<Ctx, 'part'>): T[] => items.slice(part?.from ?? 0, part?.to ?? items.length)

/** Panels drawn on one scale with this one: those in its unit. */
export const peersOf = ({ spec, panel }: Pick<Ctx, 'spec' | 'panel'>): FigurePanel[] => spec.panels.filter((p) => p.unit === panel.unit)

/** The key of a mark inside its panel: "series:index", counted from 0. */
export const markKey = (series: Pick<FigureSeries, 'id'>, index: number): string => `${series.id}:${index}`

/** Whether the title rests on this mark: it is labelled, and stands on the figure's card. */
export const isNamed = (c: Pick<Ctx, 'spec' | 'panel'>, key: string): boolean => c.spec.finding.includes(`${c.panel.id}/${key}`)

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
