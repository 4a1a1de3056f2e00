import { formatDate } from '#i18n/format-date.ts'
import { labelProvenance, labelText, markProvenance } from '../../marks/mark-attributes.ts'
import { lookOf } from '../../marks/paint.ts'
import { wrapText } from '../../label-layout/wrap-text.ts'
import { type Ctx, makeMark, markKey } from '../context.ts'
import { isDate, markText } from '../mark-words.ts'
import { frameOf } from '../frame.ts'
import { text } from '../shapes.ts'
import type { Mark, PlotLayout, Shape } from '../types.ts'
import { unitHeight, unitShapes } from '../value-axis.ts'

/**
 * A few numbers as numbers: for values that have no picture (two values in a unit of their own), or that a large picture would
 * exaggerate. One column per point, with its date or name above it and a sample of its look.
 */
export function layoutTable(c: Ctx): PlotLayout {
  const { tick, value, dot, pad, outline } = c.type
  const points = c.panel.series.flatMap((series) => series.points.map((point, index) => ({ series, point, index })))
  const width = c.width / Math.max(1, points.length)
  const unit = unitHeight(c)
  const heads = points.map(({ point }) => {
    const x = String(point.x)
    return wrapText(isDate(x) ? formatDate(x, c.locale, 'short') : labelText(c.labels, x), tick, width - pad, 3)
  })
  const headHeight = Math.max(1, ...heads.map((h) => h.length)) * tick * 1.3
  const at = unit + headHeight + value * 1.5
  const height = Math.ceil(at + pad * 1.5)
  const marks: Mark[] = []
  const shapes: Shape[] = []
  points.forEach(({ series, point, index }, i) => {
    const left = i * width
    const key = markKey(series, index)
    const cy = at - value * 0.35
    const words = text({
      part: 'value',
      lines: [markText(point, c)],
      x: left + dot * 2 + pad,
      y: at,
      size: value,
      weight: 600,
      colour: 'ink',
      provenance: markProvenance(point),
      mark: key,
    })
    marks.push(makeMark(c, series, index, { x: left + dot + 1, y: cy, box: { ...words.box, left } }))
    shapes.push(
      text({
        part: 'tick',
        lines: heads[i] ?? [],
        x: left,
        y: unit + tick,
        size: tick,
        colour: 'mutedInk',
        provenance: labelProvenance(c.labels, String(point.x)),
      }),
      { kind: 'point', mark: key, x: left + dot + 1, y: cy, r: dot, look: lookOf(point), role: series.role, outline },
      words,
    )
  })
  return {
    ...frameOf(c),
    height,
    rect: { left: 0, top: 0, right: c.width, bottom: height },
    x: null,
    y: null,
    marks,
    shapes: [...unitShapes(c, 0, 0), ...shapes],
  }
}
