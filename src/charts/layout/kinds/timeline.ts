import { labelProvenance, markProvenance } from '../../marks/mark-attributes.ts'
import { lookOf } from '../../marks/paint.ts'
import { type Ctx, makeMark, markKey } from '../context.ts'
import { frameOf } from '../frame.ts'
import { around, horizontal, line, mark as markColour, text, vertical, word } from '../shapes.ts'
import { hasWords, type PlacedItem, placeTimeline, type TimelinePlaces } from '../timeline-places.ts'
import { timeTickShapes } from '../time-axis.ts'
import type { Mark, PlotLayout, Shape } from '../types.ts'

/** Dated events in one lane per series; where the plot is narrow, one list in order of time. */
export function layoutTimeline(c: Ctx): PlotLayout {
  const places = placeTimeline(c)
  const marks: Mark[] = places.items.map((item) =>
    makeMark(
      c,
      item.series,
      item.index,
      {
        x: item.cx,
        y: item.cy,
        box: item.span
          ? { left: item.span[0], right: item.span[1], top: item.cy - c.type.dot, bottom: item.cy + c.type.dot }
          : around(item.cx, item.cy, c.type.dot * 1.15),
      },
      item.point.missing !== undefined,
    ),
  )
  return {
    ...frameOf(c),
    height: places.height,
    rect: { left: places.left, right: places.right, top: 0, bottom: places.bottom },
    x: places.axis,
    y: null,
    marks,
    shapes: places.mode === 'lanes' ? laneShapes(c, places) : listShapes(c, places),
  }
}

function laneShapes(c: Ctx, places: TimelinePlaces): Shape[] {
  const { type } = c
  const ticks = places.axis && places.axis.kind === 'time' ? places.axis.ticks : []
  return [
    ...ticks.map((t) => line(vertical(t.at, 0, places.bottom), { part: 'grid', colour: 'grid', width: type.hairline })),
    ...timeTickShapes(c, ticks, places.bottom - type.tick * 0.2),
    ...places.lanes.flatMap((lane): Shape[] => [
      line(horizontal(0, c.width, lane.lineY), { part: 'baseline', colour: 'ink', width: type.hairline, series: lane.series.id }),
      ...(lane.name === ''
        ? []
        : [
            text({
              part: 'name',
              lines: [lane.name],
              x: 0,
              y: lane.top + type.label * 1.1,
              size: type.label,
              weight: 600,
              colour: word(lane.series.role),
              provenance: labelProvenance(c.labels, lane.series.label),
              halo: 'paper',
            }),
          ]),
    ]),
    // Leaders first, so that every word lies above every line.
    ...(hasWords(c)
      ? places.items.map((item) =>
          line(vertical(item.cx, item.cy, item.top + type.tick * 0.12), { part: 'leader', colour: 'mutedInk', width: type.hairline }),
        )
      : []),
    ...places.items.flatMap((item) => itemShapes(c, item, false)),
  ]
}

function listShapes(c: Ctx, { items, lanes }: TimelinePlaces): Shape[] {
  const columns = [...new Set(items.map((i) => i.cx))].map((cx) => items.filter((i) => i.cx === cx))
  return [
    ...lanes.map((lane) =>
      text({
        part: 'name',
        lines: [lane.name],
        x: lane.left,
        y: c.type.label,
        size: c.type.label,
        weight: 600,
        colour: word(lane.series.role),
        provenance: labelProvenance(c.labels, lane.series.label),
      }),
    ),
    ...columns.map((column) =>
      line(vertical(column[0]?.cx ?? 0, column[0]?.cy ?? 0, column.at(-1)?.cy ?? 0), {
        part: 'baseline',
        colour: 'mutedInk',
        width: c.type.hairline,
      }),
    ),
    ...items.flatMap((item) => itemShapes(c, item, true)),
  ]
}

/** One event: its sign (a period as the span that it is), date and words. `coloured`: the date line names the lane and takes its colour. */
function itemShapes(c: Ctx, item: PlacedItem, coloured: boolean): Shape[] {
  const { type } = c
  const { series, index, point } = item
  const provenance = { ...labelProvenance(c.labels, point.label), ...markProvenance(point) }
  const key = markKey(series, index)
  const common = { x: item.left, anchor: item.anchor, halo: 'paper' as const, provenance, mark: key }
  return [
    ...(item.span && !coloured
      ? [
          line(horizontal(item.span[0], item.span[1], item.cy), {
            part: 'span',
            colour: markColour(series.role),
            width: type.stroke * 1.6,
            mark: key,
          }),
        ]
      : []),
    { kind: 'point', mark: key, x: item.cx, y: item.cy, r: type.dot * 1.15, look: lookOf(point), role: series.role, outline: type.outline },
    ...(hasWords(c)
      ? [
          text({
            ...common,
            part: 'date',
            lines: [item.date],
            y: item.top + type.tick,
            size: type.tick,
            colour: coloured ? word(series.role) : 'mutedInk',
            weight: coloured ? 600 : undefined,
          }),
          text({
            ...common,
            part: 'note',
            lines: item.lines,
            y: item.top + type.tick * 1.35 + type.label,
            size: type.label,
            lineHeight: type.lineHeight,
            colour: 'ink',
          }),
        ]
      : []),
  ]
}
