import { labelProvenance } from '../../marks/mark-attributes.ts'
import { type Ctx, makeMark } from '../context.ts'
import { frameOf } from '../frame.ts'
import { around, horizontal, line, text, vertical, word } from '../shapes.ts'
import { hasWords, placeTimeline, type TimelinePlaces } from '../timeline-places.ts'
import { timeTickShapes } from '../time-axis.ts'
import type { Mark, PlotLayout, Shape } from '../types.ts'
import { itemShapes } from './timeline-items.ts'

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
