import type { FigurePanel, FigurePoint, FigureSeries } from '#schema/figure-spec.ts'
import { isMissing, markProvenance } from '../../marks/mark-attributes.ts'
import { lookOf } from '../../marks/paint.ts'
import { questionSign } from '../../marks/question-sign.ts'
import { textWidth } from '../../label-layout/text-width.ts'
import { linearScale } from '../../scale/linear.ts'
import { type Ctx, isNamed, makeMark, markKey, peersOf } from '../context.ts'
import { markText, missingText } from '../mark-words.ts'
import { frameOf } from '../frame.ts'
import { layoutRows, rowShapes } from '../rows.ts'
import { layoutKey, repeatOpacity } from '../series-key.ts'
import { text, tint } from '../shapes.ts'
import type { Box, Mark, PlotLayout, Shape, TextShape } from '../types.ts'
import { unitHeight, unitShapes } from '../value-axis.ts'

type Part = { series: FigureSeries; seriesIndex: number; point: FigurePoint; index: number; row: string; size: number; from: number }

const GAP = 2

/**
 * Parts of each row with their size and where they begin. Percentages and counts stand as they are: rows of different totals are of
 * different lengths, so that counts may be compared by eye.
 */
export function stackParts(panel: FigurePanel): Part[] {
  const at = new Map<string, number>()
  return panel.series.flatMap((series, seriesIndex) =>
    series.points.map((point, index): Part => {
      const row = String(point.x)
      const size = Math.max(0, point.y ?? 0)
      const from = at.get(row) ?? 0
      at.set(row, from + size)
      return { series, seriesIndex, point, index, row, size, from }
    }),
  )
}

/** Where the longest row of the unit ends: 100 for shares. */
const longest = (c: Ctx): number =>
  Math.max(c.panel.unit === 'percent' ? 100 : 1, ...peersOf(c).flatMap((p) => stackParts(p).map((t) => t.from + t.size)))

/** Horizontal bars in parts, each with its value inside, or below where it is too narrow. */
export function layoutStackedShare(c: Ctx): PlotLayout {
  const parts = stackParts(c.panel)
  const unit = unitHeight(c)
  const key = layoutKey(c, unit)
  const content = c.type.bar * 1.25 + c.type.value * 1.1
  const layout = layoutRows(c, { head: unit + key.height, foot: c.type.pad, padLeft: 0, padRight: 0, content })
  const { rect } = layout
  const domain: [number, number] = [0, longest(c)]
  const x = linearScale(domain, [rect.left, rect.right])
  const below = c.type.words ? c.type.value * 1.1 : 0
  const barSize = Math.max(4, Math.min(c.type.bar * c.type.grow * 1.25, layout.band - layout.labelHeight - c.type.pad - below))
  const marks: Mark[] = []
  const bars: Shape[] = []
  const labels: Shape[] = []
  for (const part of parts) {
    const row = layout.rows.find((r) => r.key === part.row)
    if (!row) continue
    const top = row.top + (row.height - barSize - below) / 2
    const mk = markKey(part.series, part.index)
    const box: Box = {
      left: x(part.from),
      right: Math.max(x(part.from) + 1, x(part.from + part.size) - GAP),
      top,
      bottom: top + barSize,
    }
    marks.push(makeMark(c, part.series, part.index, { x: (box.left + box.right) / 2, y: top + barSize / 2, box }))
    if (isMissing(part.point)) {
      labels.push(...missingLabel(c, part, parts, box))
      continue
    }
    const look = lookOf(part.point)
    const opacity = repeatOpacity(c.panel, part.seriesIndex)
    if (part.size > 0)
      bars.push({
        kind: 'bar',
        mark: mk,
        box,
        look,
        role: part.series.role,
        outline: c.type.outline,
        opacity: opacity === 1 || look !== 'solid' ? undefined : opacity,
      })
    if (part.size > 0) labels.push(...partLabel(c, part, box, labels))
  }
  return {
    ...frameOf(c),
    height: layout.height,
    rect,
    x: { kind: 'linear', domain, range: [rect.left, rect.right], ticks: [], unit: c.panel.unit },
    y: { kind: 'band', keys: layout.rows.map((r) => r.key), range: [rect.top, rect.bottom] },
    marks,
    shapes: [...unitShapes(c, layout.stacked ? 0 : rect.left, 0), ...key.shapes, ...rowShapes(c, layout), ...bars, ...labels],
  }
}

/** Said once per row and place: parts that are all missing would otherwise print over each other. */
function missingLabel(c: Ctx, part: Part, parts: readonly Part[], box: Box): Shape[] {
  const before = parts.filter((t) => t.row === part.row && isMissing(t.point)).indexOf(part)
  if (!c.type.words || before > 0) return []
  const size = c.type.tick
  const y = (box.top + box.bottom) / 2 + size * 0.35
  return [text({ part: 'value', lines: [missingText(part.point, c.words)], x: box.left + c.type.pad, y, size, colour: 'mutedInk' })]
}

function partLabel(c: Ctx, part: Part, box: Box, before: readonly Shape[]): TextShape[] {
  if (!c.type.words || part.point.y === null) return []
  const { value } = c.type
  const words = markText(part.point, c)
  const common = { part: 'value' as const, lines: [words], provenance: markProvenance(part.point), mark: markKey(part.series, part.index) }
  const sign = lookOf(part.point) === 'dots' ? questionSign(box) : null
  const end = sign ? sign.x - sign.size * 0.3 : box.right
  if (textWidth(words, value) + value * 0.7 <= end - box.left) {
    const onFill = lookOf(part.point) === 'solid' && repeatOpacity(c.panel, part.seriesIndex) === 1
    return [
      text({
        ...common,
        x: box.left + value * 0.5,
        y: (box.top + box.bottom) / 2 + value * 0.36,
        size: value,
        weight: 600,
        colour: onFill ? 'paper' : 'ink',
        halo: onFill ? undefined : tint(part.series.role),
      }),
    ]
  }
  const half = textWidth(words, value) / 2
  const x = Math.max(half, Math.min((box.left + box.right) / 2, c.width - half))
  const label = text({ ...common, x, y: box.bottom + value, size: value, colour: 'ink', anchor: 'middle' })
  const touches = before.some(
    (s) =>
      s.kind === 'text' &&
      s.box.right + 2 > label.box.left &&
      s.box.left < label.box.right &&
      s.box.bottom > label.box.top &&
      s.box.top < label.box.bottom,
  )
  return touches && !isNamed(c, common.mark) ? [] : [label]
}
