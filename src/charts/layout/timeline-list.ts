import { labelText } from '../marks/mark-attributes.ts'
import type { Ctx } from './context.ts'
import { type PlacedItem, itemsOf } from './timeline-item.ts'
import type { Lane, TimelinePlaces } from './timeline-places.ts'

/** From this width on each series has a column of its own. */
const COLUMNS_FROM = 40

/** A timeline as a list, one item below the other: for pictures too narrow for an axis. */
export function listPlaces(c: Ctx): TimelinePlaces {
  const { type } = c
  const { series } = c.panel
  const columns = series.length > 1 && c.width >= type.label * COLUMNS_FROM ? series.length : 1
  const gap = type.label * 2
  const width = (c.width - gap * (columns - 1)) / columns
  const textLeft = type.dot * 2 + type.pad * 2
  const all = itemsOf(c, width - textLeft, 6)
  const head = columns > 1 && type.words ? type.label * 1.8 : 0
  const lanes: Lane[] = []
  const tops = Array.from({ length: columns }, () => head)
  const items = all.map((item): PlacedItem => {
    const column = columns > 1 ? series.indexOf(item.series) : 0
    const left = column * (width + gap)
    const at = tops[column] ?? 0
    tops[column] = at + type.tick * 1.4 + type.label * type.lineHeight * item.lines.length + type.pad * 1.8
    return {
      ...item,
      cx: left + type.dot + 2,
      cy: at + type.tick * 0.65,
      left: left + textLeft,
      anchor: 'start',
      top: at,
      span: null,
      date: series.length > 1 && columns === 1 ? `${item.date} · ${labelText(c.labels, item.series.label)}` : item.date,
    }
  })
  if (head > 0)
    lanes.push(...series.map((s, i) => ({ series: s, name: labelText(c.labels, s.label), top: 0, lineY: 0, left: i * (width + gap) })))
  const bottom = Math.max(...tops)
  return { mode: 'list', lanes, items, axis: null, left: 0, right: c.width, bottom, height: Math.ceil(bottom) }
}
