import { formatDate } from '#i18n/format-date.ts'
import { isMissing } from '../../marks/mark-attributes.ts'
import { lookOf } from '../../marks/paint.ts'
import { textWidth } from '../../label-layout/text-width.ts'
import { type Ctx, makeMark, markKey } from '../context.ts'
import { missingText } from '../mark-words.ts'
import { frameOf } from '../frame.ts'
import { noteShapes } from '../note-shapes.ts'
import { layoutKey } from '../series-key.ts'
import { around, cross, horizontal, interval, line, path, text } from '../shapes.ts'
import type { Box, Mark, PlotLayout, Shape } from '../types.ts'
import { axisOf, unitShapes, verticalAxisShapes } from '../value-axis.ts'
import { dateTicks, aheadWord, valueLabels } from './bar-time-labels.ts'
import { barLeft, type BarTimePlaces, type Cell, placeBarTime } from './bar-time-places.ts'

/** What is drawn for one bar: its mark, the bar under everything, and what lies over all bars. */
type Drawn = { mark: Mark; bars: Shape[]; over: Shape[] }

/** A value that is missing: why, in words where they fit, else a cross on the baseline. */
function missingBar(c: Ctx, { band, zero }: BarTimePlaces, { series, index, point }: Cell, x: number): Drawn {
  const r = c.type.dot * 0.75
  const cy = zero - c.type.dot * 1.4
  const mark = makeMark(c, series, index, { x, y: cy, box: around(x, cy, r) })
  const said = missingText(point, c.words)
  const fits = c.type.words && textWidth(said, c.type.tick) <= band - 2
  const sign = fits
    ? text({
        part: 'value',
        lines: [said],
        x,
        y: zero - c.type.pad,
        size: c.type.tick,
        anchor: 'middle',
        colour: 'mutedInk',
        mark: mark.key,
      })
    : path(cross(x, cy, r), { part: 'missing', colour: 'mutedInk', width: c.type.hairline, mark: mark.key })
  return { mark, bars: [], over: [sign] }
}

/** A bar from the baseline to its value, and its interval over it. */
function valueBar(c: Ctx, { y, zero, barSize }: BarTimePlaces, { series, index, point }: Cell, left: number, value: number): Drawn {
  const x = left + barSize / 2
  const end = y(value)
  const box: Box = { left, right: left + barSize, top: Math.min(zero, end), bottom: Math.max(zero, end) }
  const mark = markKey(series, index)
  const { low, high } = point
  const whisker = { part: 'interval' as const, colour: 'ink' as const, width: c.type.outline, mark }
  return {
    mark: makeMark(c, series, index, { x, y: (box.top + box.bottom) / 2, box }),
    bars: [{ kind: 'bar', mark, box, look: lookOf(point), role: series.role, outline: Math.min(c.type.outline, barSize / 4) }],
    over: low !== undefined && high !== undefined ? [path(interval(y(low), y(high), x, barSize * 0.25, true), whisker)] : [],
  }
}

function drawnCell(c: Ctx, places: BarTimePlaces, cell: Cell): Drawn {
  const left = barLeft(places, c.panel.series.length, cell)
  const { y } = cell.point
  return isMissing(cell.point) || y === null ? missingBar(c, places, cell, left + places.barSize / 2) : valueBar(c, places, cell, left, y)
}

/** Vertical bars over dates; a period without a bar keeps its place. */
export function layoutBarTime(c: Ctx): PlotLayout {
  const places = placeBarTime(c)
  const { dates, days, centre, band, rect, height, head, notes, notesTop, values, y, zero } = places
  const axis = axisOf(values, [rect.bottom, rect.top], c.panel.unit)
  const cells = c.panel.series.flatMap((series, s) =>
    series.points.map((point, index): Cell => ({ series, s, point, index, at: dates.indexOf(String(point.x)) })),
  )
  const drawn = cells.map((cell) => drawnCell(c, places, cell))
  const marks = drawn.map((d) => d.mark)
  const ticks = dates.map((date, i) => ({ value: days[i] ?? 0, at: centre(i), text: formatDate(date, c.locale, 'axis') }))
  const under: Shape[] = [
    ...layoutKey(c, 0).shapes,
    ...verticalAxisShapes(c, axis, rect),
    ...unitShapes(c, 0, head),
    ...noteShapes(c, notes, rect, notesTop),
    ...drawn.flatMap((d) => d.bars),
    line(horizontal(rect.left, rect.right, zero), { part: 'baseline', colour: 'ink', width: c.type.hairline }),
    ...drawn.flatMap((d) => d.over),
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
