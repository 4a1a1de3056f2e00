import type { FigurePanel, FigurePoint, FigureSeries } from '#schema/figure-spec.ts'
import { isAhead } from '../../marks/paint.ts'
import { datePrecision, dateToDays, fillPeriods } from '../../scale/time.ts'
import type { Ctx } from '../context.ts'
import { layoutNotes, noteItems, type NotesLayout } from '../notes.ts'
import { layoutKey } from '../series-key.ts'
import { datesOf } from '../time-axis.ts'
import type { Box } from '../types.ts'
import { axisWidth, footHeight, scaleOf, unitHeight, type ValueScale, valueScale } from '../value-axis.ts'

/** A bar of one series at one date. `at`: the number of its band. */
export type Cell = { series: FigureSeries; s: number; point: FigurePoint; index: number; at: number }

/** A chart of bars over dates in its place, in px. `head`: height of the names of series; `notesTop`: where this panel's notes begin. */
export type BarTimePlaces = {
  dates: readonly string[]
  days: readonly number[]
  band: number
  /** Middle of a band by its number. */
  centre: (i: number) => number
  rect: Box
  height: number
  head: number
  notes: NotesLayout
  notesTop: number
  values: ValueScale
  y: (value: number) => number
  /** Height at which bars stand: zero, or the lower edge where the scale is logarithmic. */
  zero: number
  barSize: number
}

/** Gap between the bars of one date. */
const GAP = 2

/** Dates of the bars: of all panels whose periods are as long as this one's, so that they line up. */
export function datesFor(c: Pick<Ctx, 'spec' | 'panel'>): string[] {
  const precisionOf = (panel: FigurePanel) => datePrecision(datesOf([panel])[0] ?? '2000')
  return fillPeriods(datesOf(c.spec.panels.filter((p) => precisionOf(p) === precisionOf(c.panel))))
}

const bodyHeight = (c: Ctx): number => (c.variant === 'full-screen' ? c.width * 0.42 : Math.max(200, Math.min(320, c.width * 0.42)))
const tickCount = (c: Ctx): number => (c.variant === 'thumb' || (c.height !== null && c.height < 180) ? 2 : 4)

/** Whether some bar of a panel is a plan or a forecast: the word for that stands below it. */
const isAnyAhead = (panel: FigurePanel): boolean => panel.series.some((s) => s.points.some(isAhead))

/** The largest of what each panel of a figure needs, so that all have one head and one edge. */
const mostOf = (c: Ctx, need: (panel: FigurePanel) => number): number => Math.max(...c.spec.panels.map(need))

/** Place of the band in which a day lies; null before the first. */
export const bandOf = (days: readonly number[], day: number): number | null => {
  const before = days.filter((d) => d <= day).length
  return before === 0 ? null : before - 1
}

/** The band before which a break stands: the first that begins at its day or later; null where it parts nothing. */
export const bandAfter = (days: readonly number[], day: number): number | null => {
  const i = days.findIndex((d) => d >= day)
  return i > 0 ? i : null
}

/** Places the dates in equal bands over one edge, with room above for names, unit and notes of every panel. */
export function placeBarTime(c: Ctx): BarTimePlaces {
  const dates = datesFor(c)
  const days = dates.map((d) => dateToDays(d, 'start'))
  const left = mostOf(c, (panel) => axisWidth(c, valueScale({ ...c, panel }, true, tickCount(c)))) + c.type.pad * 0.5
  const band = (c.width - left) / Math.max(1, dates.length)
  const centre = (i: number) => left + (i + 0.5) * band
  const at = (place: number | null, x: (i: number) => number) => (place === null ? null : x(place))
  const notesFor = (panel: FigurePanel) =>
    layoutNotes(
      c,
      noteItems(
        { ...c, panel },
        (date) => at(bandAfter(days, dateToDays(date, 'start')), (i) => left + i * band),
        (date) => at(bandOf(days, dateToDays(date, 'start')), centre),
        (_x, _series, rect) => rect.top,
      ),
      0,
      c.width,
    )
  const notes = notesFor(c.panel)
  const notesHeight = mostOf(c, (panel) => notesFor(panel).height)
  const unit = mostOf(c, (panel) => unitHeight({ ...c, panel }))
  const head = mostOf(c, (panel) => layoutKey({ ...c, panel }, 0).height)
  const height = c.height ?? Math.ceil(bodyHeight(c) + head + notesHeight + unit)
  const ahead = c.type.words && c.spec.panels.some(isAnyAhead) ? c.type.tick * 1.3 : 0
  const rect: Box = {
    left,
    right: c.width,
    top: head + unit + notesHeight + (c.type.words ? c.type.value * 1.5 : 2),
    bottom: height - footHeight(c) - ahead,
  }
  const values = valueScale(c, true, tickCount(c))
  const y = scaleOf(values, [rect.bottom, rect.top])
  const n = c.panel.series.length
  const group = Math.min(band * 0.78, n * (c.type.bar * 1.8 + GAP))
  return {
    dates,
    days,
    band,
    centre,
    rect,
    height,
    head,
    notes,
    notesTop: head + unit + notesHeight - notes.height,
    values,
    y,
    zero: values.log ? rect.bottom : y(0),
    barSize: Math.max(1.5, group / n - GAP),
  }
}

/** Left edge of a bar: those of one date stand side by side about its middle. */
export function barLeft({ centre, barSize }: Pick<BarTimePlaces, 'centre' | 'barSize'>, n: number, cell: Pick<Cell, 'at' | 's'>): number {
  return centre(cell.at) - (n * (barSize + GAP) - GAP) / 2 + cell.s * (barSize + GAP)
}
