import type { FigurePanel, FigureSeries } from '#schema/figure-spec.ts'
import { labelProvenance, labelText } from '../marks/mark-attributes.ts'
import { lookOf, type MarkLook } from '../marks/paint.ts'
import { textWidth } from '../label-layout/text-width.ts'
import { wrapText } from '../label-layout/wrap-text.ts'
import type { Ctx } from './context.ts'
import { text, word } from './shapes.ts'
import type { Shape } from './types.ts'

/** Fill opacity of the n-th series of one role, so that two neutral series differ. */
export const repeatOpacity = (panel: FigurePanel, index: number): number => {
  const role = panel.series[index]?.role
  const nth = panel.series.slice(0, index).filter((s) => s.role === role).length
  return [1, 0.6, 0.3, 0.12][Math.min(nth, 3)] ?? 1
}

/** How a sample of a series looks: as its marks do, if they are all drawn alike. */
const sampleLook = (series: FigureSeries): MarkLook => {
  const looks = new Set(series.points.filter((p) => p.missing === undefined).map(lookOf))
  const [only] = looks
  return looks.size === 1 && only !== undefined ? only : 'solid'
}

/** Whether series need naming above the plot: not when there is one, nor when each series' only category bears its name. */
export const needsKey = (panel: FigurePanel): boolean =>
  panel.series.length > 1 && panel.series.some((s) => s.points.some((pt) => pt.x !== s.label))

/** The names of the series above a plot, and the height they take in px. */
export type KeyLayout = { shapes: Shape[]; height: number }
const NONE: KeyLayout = { shapes: [], height: 0 }

/** Names of the series on one or more rows above the plot, for kinds where a name does not fit at the marks. */
export function layoutKey(c: Ctx, top: number, round = false): KeyLayout {
  if (!c.type.words || c.panel.series.length < 2) return NONE
  const size = c.type.label
  const shapes: Shape[] = []
  let x = 0
  let row = 0
  c.panel.series.forEach((series, i) => {
    const [words = ''] = wrapText(labelText(c.labels, series.label), size, c.width - size * 1.3, 1)
    const width = size * 1.3 + textWidth(words, size) + size * 1.4
    if (x > 0 && x + width - size > c.width) {
      x = 0
      row += 1
    }
    const y = top + row * size * 1.6 + size
    shapes.push(
      {
        kind: 'swatch',
        role: series.role,
        round,
        opacity: repeatOpacity(c.panel, i),
        look: sampleLook(series),
        outline: c.type.outline,
        box: { left: x, right: x + size * 0.86, top: y - size * 0.78, bottom: y + size * 0.08 },
      },
      text({
        part: 'key',
        lines: [words],
        x: x + size * 1.3,
        y,
        size,
        colour: word(series.role),
        provenance: labelProvenance(c.labels, series.label),
      }),
    )
    x += width
  })
  return { shapes, height: (row + 1) * size * 1.6 + c.type.pad }
}
