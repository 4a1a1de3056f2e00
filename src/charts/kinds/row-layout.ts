import { labelText } from '../marks/mark-attributes.ts'
import { blockWidth, wrapText } from '#charts/label-layout/wrap-text.ts'
import type { KindProps, Rect } from './kind-props.ts'

/** One category of a chart of rows. `top` is where its marks begin, `height` the room they have (SVG units). */
export type PlotRow = {
  key: string
  lines: string[]
  top: number
  height: number
  labelX: number
  labelY: number
  labelAnchor: 'start' | 'end'
}
export type RowLayout = {
  rows: PlotRow[]
  rect: Rect
  stacked: boolean
  band: number /** Height of the label above the marks, inside each band. */
  labelHeight: number
}

/** Categories in the order in which the series name them. */
export const categories = (panel: KindProps['panel']): string[] => [
  ...new Set(panel.series.flatMap((s) => s.points.map((pt) => String(pt.x)))),
]

const NARROW = 480

/** Labels wrapped for their place: at the left of the marks, or above them where the plot is narrow or a name is long. */
function wrapLabels(p: KindProps): { keys: string[]; stacked: boolean; lines: string[][]; gutter: number } {
  const keys = categories(p.panel)
  const size = p.type.label
  if (!p.type.words) return { keys, stacked: false, lines: keys.map(() => []), gutter: 0 }
  const texts = keys.map((key) => labelText(p.labels, key))
  const most = p.width * 0.34
  const beside = texts.map((t) => wrapText(t, size, most, 4))
  const stacked = (p.width < NARROW && p.variant === 'page') || beside.some((l) => l.length > 3)
  const lines = stacked ? texts.map((t) => wrapText(t, size, p.width, 2)) : beside
  const gutter = stacked ? 0 : Math.max(...lines.map((l) => blockWidth(l, size))) + p.type.pad * 2
  return { keys, stacked, lines, gutter }
}

/** Height of one row with room for `content` units of marks. */
function rowHeight(p: KindProps, content: number, stacked: boolean, maxLines: number): number {
  const text = maxLines * p.type.label * p.type.lineHeight
  return stacked ? text + content + p.type.pad * 3 : Math.max(text, content) + p.type.pad * 2.4
}

/** Height at which a chart of rows looks right, `head` and `foot` being what stands above and below the rows. */
export function naturalRowsHeight(p: KindProps, content: number, head: number, foot: number): number {
  const { keys, stacked, lines } = wrapLabels(p)
  return Math.ceil(head + foot + keys.length * rowHeight(p, content, stacked, Math.max(1, ...lines.map((l) => l.length))))
}

/**
 * Places the rows of a chart with horizontal marks in equal bands between `head` and `foot`. `padLeft` and `padRight`
 * keep room for labels outside the marks.
 */
export function layoutRows(
  p: KindProps,
  { head, foot, padLeft, padRight }: { head: number; foot: number; padLeft: number; padRight: number },
): RowLayout {
  const { keys, stacked, lines, gutter } = wrapLabels(p)
  const size = p.type.label
  const rect: Rect = {
    left: gutter + padLeft,
    right: Math.max(gutter + padLeft + 20, p.width - padRight),
    top: head,
    bottom: p.height - foot,
  }
  const band = (rect.bottom - rect.top) / Math.max(1, keys.length)
  const maxLines = Math.max(0, ...lines.map((l) => l.length))
  const labelHeight = stacked ? Math.min(maxLines * size * p.type.lineHeight + p.type.pad * 0.5, band * 0.6) : 0
  const rows = keys.map((key, i): PlotRow => {
    const own = lines[i] ?? []
    const bandTop = rect.top + i * band
    const block = (own.length - 1) * size * p.type.lineHeight
    return {
      key,
      lines: own,
      top: bandTop + labelHeight,
      height: band - labelHeight,
      labelX: stacked ? 0 : gutter - p.type.pad * 2,
      labelY: stacked ? bandTop + labelHeight - block - size * 0.3 : bandTop + band / 2 + size * 0.35 - block / 2,
      labelAnchor: stacked ? 'start' : 'end',
    }
  })
  return { rows, rect, stacked, band, labelHeight }
}
