import { formatDate } from '#i18n/format-date.ts'
import type { FigurePanel, FigurePoint, FigureSeries } from '#schema/figure-spec.ts'
import { isMissing } from '../../marks/mark-attributes.ts'
import { isAhead, lookOf } from '../../marks/paint.ts'
import { textWidth } from '../../label-layout/text-width.ts'
import { datePrecision, dateToDays, fillPeriods } from '../../scale/time.ts'
import { type Ctx, makeMark, markKey } from '../context.ts'
import { missingText } from '../mark-words.ts'
import { frameOf } from '../frame.ts'
import { layoutNotes, noteItems } from '../notes.ts'
import { noteShapes } from '../note-shapes.ts'
import { layoutKey } from '../series-key.ts'
import { cross, horizontal, interval, line, path, text } from '../shapes.ts'
import { datesOf } from '../time-axis.ts'
import type { Box, Mark, PlotLayout, Shape } from '../types.ts'
import { axisOf, axisWidth, footHeight, scaleOf, unitHeight, unitShapes, valueScale, verticalAxisShapes } from '../value-axis.ts'
import { dateTicks, aheadWord, valueLabels } from './bar-time-labels.ts'

/** A bar of one series at one date. */
export type Cell = { series: FigureSeries; s: number; point: FigurePoint; index: number; at: number }

/** Dates of the bars: of all panels whose periods are as long as this one's, so that they line up. */
function datesFor(c: Ctx): string[] {
  const own = datePrecision(datesOf([c.panel])[0] ?? '2000')
  return fillPeriods(datesOf(c.spec.panels.filter((p) => datePrecision(datesOf([p])[0] ?? '2000') === own)))
}

const bodyHeight = (c: Ctx): number => (c.variant === 'full-screen' ? c.width * 0.42 : Math.max(200, Math.min(320, c.width * 0.42)))
const tickCount = (c: Ctx): number => (c.variant === 'thumb' || (c.height !== null && c.height < 180) ? 2 : 4)

/** "forecast" or "plan" under the bars that are; one word for all of a panel. */
const aheadOf = (panel: FigurePanel): FigurePoint | undefined => panel.series.flatMap((s) => s.points).find(isAhead)

/** Vertical bars over dates; a period without a bar keeps its place. */
export function layoutBarTime(c: Ctx): PlotLayout {
  const dates = datesFor(c)
  const left = Math.max(...c.spec.panels.map((panel) => axisWidth(c, valueScale({ ...c, panel }, true, tickCount(c))))) + c.type.pad * 0.5
  const right = c.width
  const band = (right - left) / Math.max(1, dates.length)
  const centre = (i: number) => left + (i + 0.5) * band
  const days = dates.map((d) => dateToDays(d, 'start'))
  const notesFor = (panel: FigurePanel) =>
    layoutNotes(
      c,
      noteItems(
        { ...c, panel },
        (at) => {
          const i = days.findIndex((d) => d >= dateToDays(at, 'start'))
          return i > 0 ? left + i * band : null
        },
        (at) => {
          const i = days.filter((d) => d <= dateToDays(at, 'start')).length - 1
          return i >= 0 ? centre(i) : null
        },
        (_x, _series, rect) => rect.top,
      ),
      0,
      c.width,
    )
  const notes = notesFor(c.panel)
  const notesHeight = Math.max(...c.spec.panels.map((panel) => notesFor(panel).height))
  const unit = Math.max(...c.spec.panels.map((panel) => unitHeight({ ...c, panel })))
  const keyHeight = Math.max(...c.spec.panels.map((panel) => layoutKey({ ...c, panel }, 0).height))
  const key = layoutKey(c, 0)
  const ahead = c.type.words && c.spec.panels.some((p) => aheadOf(p) !== undefined) ? c.type.tick * 1.3 : 0
  const height = c.height ?? Math.ceil(bodyHeight(c) + keyHeight + notesHeight + unit)
  const rect: Box = {
    left,
    right,
    top: keyHeight + unit + notesHeight + (c.type.words ? c.type.value * 1.5 : 2),
    bottom: height - footHeight(c) - ahead,
  }
  const values = valueScale(c, true, tickCount(c))
  const y = scaleOf(values, [rect.bottom, rect.top])
  const axis = axisOf(values, [rect.bottom, rect.top], c.panel.unit)
  const n = c.panel.series.length
  const group = Math.min(band * 0.78, n * (c.type.bar * 1.8 + 2))
  const barSize = Math.max(1.5, group / n - 2)
  const zero = values.log ? rect.bottom : y(0)
  const cells = c.panel.series.flatMap((series, s) =>
    series.points.map((point, index): Cell => ({ series, s, point, index, at: dates.indexOf(String(point.x)) })),
  )
  const marks: Mark[] = []
  const bars: Shape[] = []
  const over: Shape[] = []
  for (const cell of cells) {
    const { series, point, index } = cell
    const x0 = centre(cell.at) - (n * (barSize + 2) - 2) / 2 + cell.s * (barSize + 2)
    const x = x0 + barSize / 2
    const mk = markKey(series, index)
    if (isMissing(point) || point.y === null) {
      const r = c.type.dot * 0.75
      const cy = zero - c.type.dot * 1.4
      marks.push(makeMark(c, series, index, { x, y: cy, box: { left: x - r, right: x + r, top: cy - r, bottom: cy + r } }))
      const said = missingText(point, c.words)
      if (c.type.words && textWidth(said, c.type.tick) <= band - 2)
        over.push(
          text({
            part: 'value',
            lines: [said],
            x,
            y: zero - c.type.pad,
            size: c.type.tick,
            anchor: 'middle',
            colour: 'mutedInk',
            mark: mk,
          }),
        )
      else over.push(path(cross(x, cy, r), { part: 'missing', colour: 'mutedInk', width: c.type.hairline, mark: mk }))
      continue
    }
    const end = y(point.y)
    const box: Box = { left: x0, right: x0 + barSize, top: Math.min(zero, end), bottom: Math.max(zero, end) }
    marks.push(makeMark(c, series, index, { x, y: (box.top + box.bottom) / 2, box }))
    bars.push({ kind: 'bar', mark: mk, box, look: lookOf(point), role: series.role, outline: Math.min(c.type.outline, barSize / 4) })
    if (point.low !== undefined && point.high !== undefined)
      over.push(
        path(interval(y(point.low), y(point.high), x, barSize * 0.25, true), {
          part: 'interval',
          colour: 'ink',
          width: c.type.outline,
          mark: mk,
        }),
      )
  }
  const ticks = dates.map((date, i) => ({ value: days[i] ?? 0, at: centre(i), text: formatDate(date, c.locale, 'axis') }))
  const under: Shape[] = [
    ...key.shapes,
    ...verticalAxisShapes(c, axis, rect),
    ...unitShapes(c, 0, keyHeight),
    ...noteShapes(c, notes, rect, keyHeight + unit + notesHeight - notes.height),
    ...bars,
    line(horizontal(rect.left, rect.right, zero), { part: 'baseline', colour: 'ink', width: c.type.hairline }),
    ...over,
    ...dateTicks(c, ticks, rect, band),
    ...aheadWord(c, cells, centre, rect),
  ]
  return {
    ...frameOf(c),
    height,
    rect,
    x: { kind: 'band', keys: dates, range: [rect.left, rect.right] },
    y: axis,
    marks,
    shapes: [...under, ...valueLabels(c, cells, marks, y, rect, under)],
  }
}
