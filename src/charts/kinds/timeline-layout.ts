import { formatDate } from '#i18n/format-date.ts'
import type { FigurePoint, FigureSeries } from '#schema/figure-spec.ts'
import { labelText } from '../marks/mark-attributes.ts'
import { linearScale, type Scale } from '../scale/linear.ts'
import { placeNoteRows } from '#charts/label-layout/note-rows.ts'
import { placeNotes } from '#charts/label-layout/place-annotations.ts'
import { textWidth } from '#charts/label-layout/text-width.ts'
import { dateToDays, timeTicks } from '../scale/time.ts'
import { blockWidth, wrapText } from '#charts/label-layout/wrap-text.ts'
import type { KindProps } from './kind-props.ts'

type TimelineItem = { series: FigureSeries; point: FigurePoint; index: number; t: number; lines: string[]; date: string }
/** `left`: where its words are anchored; `top`: of the text block; `cx`, `cy`: of the sign. */
export type PlacedItem = TimelineItem & { cx: number; cy: number; left: number; top: number; anchor: 'start' | 'end' }
type Lane = { series: FigureSeries; name: string[]; top: number; lineY: number; height: number }
export type TimelineLayout = {
  mode: 'lanes' | 'list'
  lanes: Lane[]
  items: PlacedItem[]
  x: Scale
  ticks: { x: number; text: string }[]
  left: number
  right: number
  bottom: number
  height: number
}

const LIST_BELOW = 560

const itemsOf = (p: KindProps, width: number, maxLines = 4): TimelineItem[] =>
  p.panel.series
    .flatMap((series) =>
      series.points.map((point, index) => ({
        series,
        point,
        index,
        t: dateToDays(String(point.x), 'middle'),
        lines: wrapText(labelText(p.labels, point.label ?? ''), p.type.label, width, maxLines),
        date: formatDate(String(point.x), p.locale, 'short'),
      })),
    )
    .sort((a, b) => a.t - b.t || a.index - b.index)

/** Lanes over a common time axis; on a narrow plot a list in order of time, where a lane's words would not fit. */
export function layoutTimeline(p: KindProps): TimelineLayout {
  if (p.width < LIST_BELOW && p.variant === 'page') return listLayout(p)
  // Where the height is given and too small, words lose their last lines first.
  const tries = [4, 3, 2, 1].map((lines) => laneLayout(p, lines))
  return (p.height > 0 ? tries.find((t) => t.height <= p.height) : undefined) ?? tries[p.height > 0 ? 3 : 0] ?? laneLayout(p, 4)
}

function laneLayout(p: KindProps, maxLines: number): TimelineLayout {
  const { type } = p
  const size = type.label
  const lh = size * type.lineHeight
  const left = type.dot + 2
  const right = p.width - type.dot - 2
  const blockMax = p.variant === 'full-screen' ? 460 : Math.min(210, p.width * 0.24)
  const items = itemsOf(p, blockMax, maxLines)
  const [lo, hi] = [Math.min(...items.map((i) => i.t)), Math.max(...items.map((i) => i.t))]
  const span = hi - lo || 365
  const domain: [number, number] = [lo - span * 0.03, hi + span * 0.03]
  const x = linearScale(domain, [left, right])
  let top = 0
  const lanes: Lane[] = []
  const placed: PlacedItem[] = []
  for (const series of p.panel.series) {
    const name = type.words && p.panel.series.length > 1 ? [labelText(p.labels, series.label)] : []
    const head = name.length ? size * 1.7 : type.pad
    const lineY = top + head + type.dot + 2
    const rowTops: number[] = []
    const mine = items.filter((i) => i.series === series)
    const blocks = mine.map((item) => {
      const width = Math.max(blockWidth(item.lines, size), textWidth(item.date, type.tick))
      const cx = x(item.t)
      return { item, width, cx, height: lh * item.lines.length + type.tick * 1.35 + type.pad }
    })
    // Words hang below their sign; where no arrangement is free of crossings, one row each is at least free of overlaps.
    const notes = blocks.map((b) => ({ x: b.cx, width: b.width, lines: b.item.lines.length }))
    const places =
      placeNotes(notes, 0, p.width, size, 6) ??
      placeNoteRows(notes, 0, p.width, size) ??
      blocks.map((b, row) => ({ left: Math.max(0, Math.min(b.cx, p.width - b.width)), row: blocks.length - 1 - row }))
    const rowCount = Math.max(0, ...places.map((pl) => pl.row + 1))
    let cursor = lineY + type.dot + type.pad * 0.6
    for (let r = 0; r < rowCount; r++) {
      rowTops[r] = cursor
      cursor += Math.max(0, ...blocks.filter((_, i) => places[i]?.row === r).map((b) => b.height))
    }
    blocks.forEach((b, i) => {
      const blockLeft = places[i]?.left ?? 0
      const hangsLeft = Math.abs(blockLeft + b.width - b.cx) < 1
      placed.push({
        ...b.item,
        cx: b.cx,
        cy: lineY,
        left: hangsLeft ? b.cx : blockLeft,
        anchor: hangsLeft ? 'end' : 'start',
        top: rowTops[places[i]?.row ?? 0] ?? lineY,
      })
    })
    const height = (type.words ? cursor : lineY + type.dot + type.pad) - top + type.pad
    lanes.push({ series, name, top, lineY, height })
    top += height
  }
  const tickText = (d: string) => formatDate(d, p.locale, 'axis')
  const count = Math.max(2, Math.floor((right - left) / (textWidth(tickText('2024-10'), type.tick) + type.tick * 2)))
  const ticks = timeTicks(domain[0], domain[1], count, 'month').map((d) => ({ x: x(dateToDays(d, 'start')), text: tickText(d) }))
  return {
    mode: 'lanes',
    lanes,
    items: placed,
    x,
    ticks,
    left: 0,
    right: p.width,
    bottom: top,
    height: Math.ceil(top + (type.words ? type.tick * 1.8 : 2)),
  }
}

function listLayout(p: KindProps): TimelineLayout {
  const { type } = p
  const lh = type.label * type.lineHeight
  const many = p.panel.series.length > 1
  const textLeft = type.dot * 2 + type.pad * 2
  const items = itemsOf(p, p.width - textLeft)
  let top = 0
  const placed = items.map((item): PlacedItem => {
    const at = top
    top += type.tick * 1.4 + lh * item.lines.length + type.pad * 1.8
    return {
      ...item,
      cx: type.dot + 2,
      cy: at + type.tick * 0.65,
      left: textLeft,
      anchor: 'start',
      top: at,
      date: many ? `${item.date} · ${labelText(p.labels, item.series.label)}` : item.date,
    }
  })
  return {
    mode: 'list',
    lanes: [],
    items: placed,
    x: () => type.dot,
    ticks: [],
    left: type.dot + 2,
    right: p.width,
    bottom: top,
    height: Math.ceil(top),
  }
}
