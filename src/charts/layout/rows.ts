import type { FigurePanel } from '#schema/figure-spec.ts'
import { labelProvenance, labelText } from '../marks/mark-attributes.ts'
import { blockWidth, wrapText } from '../label-layout/wrap-text.ts'
import { type Ctx, partOf, peersOf } from './context.ts'
import { line, text, vertical } from './shapes.ts'
import type { Box, Shape } from './types.ts'

/** One category of a chart of rows. `top` is where its marks begin, `height` the room they have. */
export type PlotRow = {
  key: string
  lines: string[]
  top: number
  height: number
  label: { x: number; y: number; anchor: 'start' | 'end' }
}
/** Rows of a horizontal plot with their labels, beside the marks or (`stacked`) above them; in px. */
export type RowLayout = {
  rows: PlotRow[]
  rect: Box
  stacked: boolean
  band: number
  /** Height of the label above the marks, inside each band. */
  labelHeight: number
  /** Of the whole plot. */
  height: number
}

/** Categories in the order in which the series name them. */
export const categories = (panel: FigurePanel): string[] => [...new Set(panel.series.flatMap((s) => s.points.map((pt) => String(pt.x))))]

const NARROW = 480
/** Most of a plot's width that names beside the marks may take. */
const MOST = 0.34

type Wrapped = { keys: string[]; lines: string[][] }
const wrap = (c: Ctx, keys: string[], width: number, most: number): Wrapped => ({
  keys,
  lines: keys.map((key) => wrapText(labelText(c.labels, key), c.type.label, width, most)),
})

/** Whether names are beside the marks, or above them where the plot is narrow or a name is long: the same in all panels of a unit. */
function names(c: Ctx): Wrapped & { stacked: boolean; gutter: number } {
  const keys = partOf(categories(c.panel), c)
  if (!c.type.words) return { keys, lines: keys.map(() => []), stacked: false, gutter: 0 }
  const beside = peersOf(c).map((panel) => wrap(c, categories(panel), c.width * MOST, 4))
  const stacked = (c.width < NARROW && c.variant !== 'full-screen') || beside.some((b) => b.lines.some((l) => l.length > 3))
  if (stacked) return { ...wrap(c, keys, c.width, 3), stacked, gutter: 0 }
  const gutter = Math.max(...beside.flatMap((b) => b.lines.map((l) => blockWidth(l, c.type.label)))) + c.type.pad * 2
  return { ...wrap(c, keys, c.width * MOST, 4), stacked, gutter }
}

type Room = {
  head: number
  foot: number
  padLeft: number
  padRight: number
  /** Height of the marks of one row. */
  content: number
}

/** Places the rows of a chart with horizontal marks in equal bands; the height is the natural one unless one is given. */
export function layoutRows(c: Ctx, { head, foot, padLeft, padRight, content }: Room): RowLayout {
  const { keys, lines, stacked, gutter } = names(c)
  const size = c.type.label
  const words = Math.max(c.type.words ? 1 : 0, ...lines.map((l) => l.length)) * size * c.type.lineHeight
  const natural = stacked ? words + content + c.type.pad * 3 : Math.max(words, content) + c.type.pad * 2.4
  const height = c.height ?? Math.ceil(head + foot + keys.length * natural)
  const rect: Box = {
    left: gutter + padLeft,
    right: Math.max(gutter + padLeft + 20, c.width - padRight),
    top: head,
    bottom: height - foot,
  }
  const band = (rect.bottom - rect.top) / Math.max(1, keys.length)
  const labelHeight = stacked ? Math.min(words + c.type.pad * 0.5, band * 0.6) : 0
  const rows = keys.map((key, i): PlotRow => {
    const own = lines[i] ?? []
    const top = rect.top + i * band
    const block = (own.length - 1) * size * c.type.lineHeight
    return {
      key,
      lines: own,
      top: top + labelHeight,
      height: band - labelHeight,
      label: stacked
        ? { x: 0, y: top + labelHeight - block - size * 0.3, anchor: 'start' }
        : { x: gutter - c.type.pad * 2, y: top + band / 2 + size * 0.35 - block / 2, anchor: 'end' },
    }
  })
  return { rows, rect, stacked, band, labelHeight, height }
}

/** Names of the categories, wrapped. */
export const rowShapes = (c: Ctx, layout: RowLayout): Shape[] =>
  layout.rows.flatMap((row) =>
    row.lines.length === 0
      ? []
      : [
          text({
            part: 'row',
            lines: row.lines,
            ...row.label,
            size: c.type.label,
            lineHeight: c.type.lineHeight,
            colour: 'ink2',
            provenance: labelProvenance(c.labels, row.key),
          }),
        ],
  )

/** The line bars stand on; where names stand above the bars it stops short of them. */
export function rowBaseline(c: Ctx, { rect, rows, stacked }: RowLayout, x: number): Shape {
  const inset = c.type.pad * 0.4
  const lines = stacked ? rows.map((r) => vertical(x, r.top + inset, r.top + r.height - inset)) : [vertical(x, rect.top, rect.bottom)]
  return { ...line([], { part: 'baseline', colour: 'ink', width: c.type.hairline }), lines }
}
