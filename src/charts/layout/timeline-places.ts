import { formatDate } from '#i18n/format-date.ts'
import type { FigureSeries } from '#schema/figure-spec.ts'
import { labelText } from '../marks/mark-attributes.ts'
import { placeNoteRows } from '../label-layout/note-rows.ts'
import { placeNotes } from '../label-layout/place-annotations.ts'
import { textWidth } from '../label-layout/text-width.ts'
import { blockWidth } from '../label-layout/wrap-text.ts'
import { linearScale } from '../scale/linear.ts'
import { dateToDays, periodOf, timeTicks } from '../scale/time.ts'
import type { Ctx } from './context.ts'
import type { Axis } from './types.ts'
import { type PlacedItem, itemsOf } from './timeline-item.ts'
import { listPlaces } from './timeline-list.ts'

/** A row of a timeline: its series, and its upper and lower end in px. */
export type Lane = { series: FigureSeries; name: string; top: number; lineY: number; left: number }
/** Where everything on a timeline stands, in px: lanes over an axis, or a list without one. */
export type TimelinePlaces = {
  mode: 'lanes' | 'list'
  lanes: Lane[]
  items: PlacedItem[]
  axis: Axis | null
  left: number
  right: number
  bottom: number
  height: number
}

const LIST_BELOW = 560

/** Whether events have words in the plot. A card and a small picture only show when, and in which lane. */
export const hasWords = (c: Ctx): boolean => c.type.words && c.variant !== 'card'

/** Lanes over a common time axis; a list in order of time where a lane's words would not fit, or would be crossed by leaders. */
export function placeTimeline(c: Ctx): TimelinePlaces {
  if (!hasWords(c)) return lanePlaces(c) ?? listPlaces(c)
  if (c.asList || c.width < LIST_BELOW) return listPlaces(c)
  return lanePlaces(c) ?? listPlaces(c)
}

function lanePlaces(c: Ctx): TimelinePlaces | null {
  const { type } = c
  const size = type.label
  const left = type.dot + 2
  const right = c.width - type.dot - 2
  const items = itemsOf(c, Math.min(size * 16, c.width * 0.26), 5)
  const [lo, hi] = [Math.min(...items.map((i) => i.t)), Math.max(...items.map((i) => i.t))]
  const span = hi - lo || 365
  const domain: [number, number] = [lo - span * 0.03, hi + span * 0.03]
  const x = linearScale(domain, [left, right])
  let top = 0
  const lanes: Lane[] = []
  const placed: PlacedItem[] = []
  for (const series of c.panel.series) {
    const name = type.words && c.panel.series.length > 1 ? labelText(c.labels, series.label) : ''
    const lineY = top + (name === '' ? type.pad : size * 1.7) + type.dot + 2
    const blocks = items
      .filter((i) => i.series === series)
      .map((item) => ({
        item,
        cx: x(item.t),
        width: Math.max(blockWidth(item.lines, size), textWidth(item.date, type.tick)),
        height: size * type.lineHeight * item.lines.length + type.tick * 1.35 + type.pad,
      }))
    // Words hang below their sign.
    const notes = blocks.map((b) => ({ x: b.cx, width: b.width, lines: b.item.lines.length }))
    const places = hasWords(c)
      ? (placeNotes(notes, 0, c.width, size, 6) ?? placeNoteRows(notes, 0, c.width, size))
      : notes.map((n) => ({ left: n.x, row: 0 }))
    if (!places) return null
    const rowTops: number[] = []
    let cursor = lineY + type.dot + type.pad * 0.6
    for (let row = 0; row < Math.max(0, ...places.map((pl) => pl.row + 1)); row += 1) {
      rowTops[row] = cursor
      cursor += Math.max(0, ...blocks.filter((_, i) => places[i]?.row === row).map((b) => b.height))
    }
    blocks.forEach((b, i) => {
      const blockLeft = places[i]?.left ?? 0
      const hangsLeft = Math.abs(blockLeft + b.width - b.cx) < 1
      const [from, to] = periodOf(String(b.item.point.x))
      placed.push({
        ...b.item,
        cx: b.cx,
        cy: lineY,
        left: hangsLeft ? blockLeft + b.width : blockLeft,
        anchor: hangsLeft ? 'end' : 'start',
        top: rowTops[places[i]?.row ?? 0] ?? lineY,
        span: to - from > 31 ? [Math.max(left, x(from)), Math.min(right, x(to - 1))] : null,
      })
    })
    lanes.push({ series, name, top, lineY, left: 0 })
    top += (hasWords(c) ? cursor : lineY + type.dot + type.pad * 2) - top + type.pad
  }
  const tickText = (d: string) => formatDate(d, c.locale, 'axis')
  const count = Math.max(2, Math.floor((right - left) / (textWidth(tickText('2024-10'), type.tick) + type.tick * 2)))
  const ticks = timeTicks(domain[0], domain[1], count, 'month').map((d) => {
    const value = dateToDays(d, 'start')
    return { value, at: x(value), text: tickText(d) }
  })
  return {
    mode: 'lanes',
    lanes,
    items: placed,
    axis: { kind: 'time', domain, range: [left, right], ticks, unit: null },
    left: 0,
    right: c.width,
    bottom: top,
    height: Math.ceil(top + (type.words ? type.tick * 1.8 : 2)),
  }
}
