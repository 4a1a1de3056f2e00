import type { FigurePanel, FigureSeries } from '#schema/figure-spec.ts'
import { labelText } from '../../marks/mark-attributes.ts'
import { isAhead } from '../../marks/paint.ts'
import { blockWidth, wrapText } from '../../label-layout/wrap-text.ts'
import { decimate } from '../../scale/decimate.ts'
import { linearScale } from '../../scale/linear.ts'
import { breakCuts, splitSegments } from '../../scale/segments.ts'
import { dateToDays, periodOf } from '../../scale/time.ts'
import type { Ctx } from '../context.ts'
import { tagText, valueText } from '../mark-words.ts'
import { frameOf } from '../frame.ts'
import { endHeight, lineLabels } from '../line-labels.ts'
import { layoutNotes, noteItems, type NotesLayout } from '../notes.ts'
import { noteShapes } from '../note-shapes.ts'
import { horizontal, line, mark as markColour } from '../shapes.ts'
import { datesOf, finest, timeAxis, timeDomain, timeTickShapes } from '../time-axis.ts'
import type { EndWords, LineOfSeries, LinePoint } from '../line-types.ts'
import type { Box, Mark, PlotLayout, Shape } from '../types.ts'
import { axisOf, axisWidth, footHeight, scaleOf, unitHeight, unitShapes, valueScale, verticalAxisShapes } from '../value-axis.ts'
import { pointShapes, lineTop } from './line-points.ts'

/** Points a series keeps for a plot of this width: two for every four pixels, so that every peak and trough stays. */
const pointBudget = (plotWidth: number): number => Math.max(120, Math.round(plotWidth / 2))
/** Points closer than this are drawn as part of the line; they stay marks for hover and keys. */
const CLOSE = 18

function endWords(c: Ctx, panel: FigurePanel, series: FigureSeries): EndWords | null {
  const last = placedPoints(series)
    .sort((a, b) => a.t - b.t)
    .filter((pt) => pt.y !== null)
    .at(-1)
  if (!last || last.y === null || !c.type.words) return null
  const number = valueText(last.y, last.point, { ...c, panel })
  const tag = tagText(last.point, c.words)
  const value = tag === '' ? [number] : c.width < 480 ? [number, tag] : [`${number} ${tag}`]
  const name =
    panel.series.length > 1 ? wrapText(labelText(c.labels, series.label), c.type.label, Math.max(c.width * 0.2, c.type.label * 6), 3) : []
  return { name, value, point: last, width: Math.max(blockWidth(name, c.type.label), blockWidth(value, c.type.value)) }
}

const placedPoints = (series: FigureSeries): LinePoint[] =>
  series.points.map((point, index) => ({ point, index, t: dateToDays(String(point.x), 'middle'), y: point.y, forecast: isAhead(point) }))

/** The words of the lines of a panel that reach the right edge of the plot. */
function edgeWords(c: Ctx, panel: FigurePanel, domain: [number, number]): EndWords[] {
  const near = domain[0] + (domain[1] - domain[0]) * 0.86
  return panel.series.flatMap((s) => {
    const end = endWords(c, panel, s)
    return end && end.point.t >= near ? [end] : []
  })
}

/** Room at the right of the plot for the words of the lines that reach it: the same in every panel of the figure. */
function rightRoom(c: Ctx, domain: [number, number]): number {
  if (!c.type.words) return c.type.dot + 1
  const widths = c.spec.panels.flatMap((panel) => edgeWords(c, panel, domain).map((end) => end.width + c.type.pad * 1.5 + c.type.dot))
  return Math.max(c.type.dot + 2, ...widths)
}

/** How high the plot has to be for the words beside it to stand below its notes: the same in every panel. */
const wordsHeight = (c: Ctx, domain: [number, number]): number =>
  Math.max(0, ...c.spec.panels.map((panel) => edgeWords(c, panel, domain).reduce((sum, end) => sum + endHeight(c, end), 0)))

/** Many panels are small multiples: lower, so that they are seen together. */
const bodyHeight = (c: Ctx): number =>
  (c.variant === 'full-screen' ? c.width * 0.45 : Math.max(200, Math.min(360, c.width * 0.46))) * (c.spec.panels.length > 3 ? 0.7 : 1)

type Grid = { domain: [number, number]; inner: [number, number]; left: number; right: number }

function gridOf(c: Ctx): Grid {
  const domain = timeDomain(c)
  const left = Math.max(...c.spec.panels.map((panel) => axisWidth(c, valueScale({ ...c, panel }, c.spec.zero, tickCount(c))))) + c.type.dot
  const right = c.width - rightRoom(c, domain)
  return { domain, left, right, inner: [left + c.type.dot, right - (c.type.words ? 0 : c.type.dot)] }
}

const tickCount = (c: Ctx): number => (c.variant === 'thumb' || (c.height !== null && c.height < 180) ? 2 : 4)

function notesOf(c: Ctx, grid: Grid): NotesLayout {
  const x = linearScale(grid.domain, grid.inner)
  const inside = (t: number) => t >= grid.domain[0] - 1 && t <= grid.domain[1] + 1
  const items = noteItems(
    c,
    (at, id) => {
      const series = c.panel.series.find((s) => s.id === id)
      const t = periodOf(at)[0]
      return series && breakCuts(placedPoints(series), t) ? x(t) : null
    },
    (at) => {
      const t = dateToDays(at, 'middle')
      return inside(t) ? x(t) : null
    },
    // Leaders of events end on the line that they are about; the layout of the lines fills this in.
    (_x, _series, rect) => rect.bottom,
  )
  return layoutNotes(c, items, 0, c.width)
}

/** Lines over time, cut at breaks and gaps, named and valued at their ends. All panels of a figure share time, edges and head. */
export function layoutLine(c: Ctx): PlotLayout {
  const grid = gridOf(c)
  const notes = notesOf(c, grid)
  const peersNotes = c.spec.panels.map((panel) => (panel === c.panel ? notes : notesOf({ ...c, panel }, grid)))
  const notesHeight = Math.max(...peersNotes.map((n) => n.height))
  const unit = Math.max(...c.spec.panels.map((panel) => unitHeight({ ...c, panel })))
  const head = unit + notesHeight + c.type.value * (c.type.words ? 0.7 : 0.3)
  const height = c.height ?? Math.ceil(Math.max(bodyHeight(c) + unit + notesHeight, head + wordsHeight(c, grid.domain) + footHeight(c)))
  const rect: Box = { left: grid.left, right: grid.right, top: head, bottom: height - footHeight(c) }
  const values = valueScale(c, c.spec.zero, tickCount(c))
  const y = scaleOf(values, [rect.bottom, rect.top])
  const x = linearScale(grid.domain, grid.inner)
  const yAxis = axisOf(values, [rect.bottom, rect.top], c.panel.unit)
  const xAxis = timeAxis(c, grid.domain, grid.inner, rect)
  const lines = c.panel.series.map((series): LineOfSeries => {
    const points = placedPoints(series)
    const cuts = c.panel.breaks.filter((b) => b.series === series.id).map((b) => periodOf(b.at)[0])
    const segments = splitSegments(points, cuts).map((s) => ({ ...s, points: decimate(s.points, pointBudget(rect.right - rect.left)) }))
    const kept = new Set(segments.flatMap((s) => s.points.map((pt) => pt.index)))
    return {
      series,
      points,
      segments,
      drawn: points.filter((pt) => kept.has(pt.index) || pt.y === null),
      end: endWords(c, c.panel, series),
    }
  })
  const marks: Mark[] = []
  const drawn: Shape[] = []
  const precision = finest(datesOf(c.spec.panels))
  for (const { series, segments, drawn: points } of lines) {
    for (const segment of segments)
      if (segment.points.length > 1)
        drawn.push(
          line(
            segment.points.flatMap((pt) => (pt.y === null ? [] : [[x(pt.t), y(pt.y)] as const])),
            {
              part: 'line',
              series: series.id,
              colour: markColour(series.role),
              width: c.type.stroke,
              dash: segment.forecast ? [c.type.stroke * 3, c.type.stroke * 2] : undefined,
            },
          ),
        )
    const places = points.map((pt) => x(pt.t))
    const spacing = (Math.max(...places) - Math.min(...places)) / Math.max(1, points.length - 1)
    const close = points.length > 1 && (spacing < CLOSE * (c.variant === 'full-screen' ? 2.5 : 1) || c.variant === 'thumb')
    for (const pt of points) pointShapes(c, series, pt, { x: x(pt.t), rect, y, x0: x, close, precision }, marks, drawn)
  }
  const zeroAt = values.domain[0] <= 0 && values.domain[1] >= 0 && !values.log ? y(0) : rect.bottom
  const under: Shape[] = [
    ...verticalAxisShapes(c, yAxis, rect),
    ...timeTickShapes(c, xAxis.ticks, rect.bottom),
    ...unitShapes(c, 0, 0),
    ...noteShapes(
      c,
      {
        ...notes,
        notes: notes.notes.map((n) => (n.kind === 'event' ? { ...n, toY: () => lineTop(lines, c, n.x, x, y) ?? rect.bottom } : n)),
      },
      rect,
      unit + notesHeight - notes.height,
    ),
    line(horizontal(rect.left, rect.right, zeroAt), { part: 'baseline', colour: 'ink', width: c.type.hairline }),
    ...drawn,
  ]
  return {
    ...frameOf(c),
    height,
    rect,
    x: xAxis,
    y: yAxis,
    marks,
    shapes: [...under, ...lineLabels(c, lines, { x, y, rect, height }, under)],
  }
}
