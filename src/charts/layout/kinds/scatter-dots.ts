import type { FigurePoint, FigureSeries } from '#schema/figure-spec.ts'
import { labelProvenance, labelText, markProvenance } from '../../marks/mark-attributes.ts'
import { lookOf } from '../../marks/paint.ts'
import { placePointLabels } from '../../label-layout/place-point-labels.ts'
import { blockWidth, wrapText } from '../../label-layout/wrap-text.ts'
import { type Ctx, markKey } from '../context.ts'
import { tagText } from '../mark-words.ts'
import { cross, path, text } from '../shapes.ts'
import type { Box, Shape } from '../types.ts'

/** A point of a scatter plot and its place in px. */
export type Dot = { series: FigureSeries; point: FigurePoint; index: number; x: number; y: number; r: number }

/** The mark of a point: a disc in the look of its status, or a cross where its value is missing. */
export const dotShape = (c: Ctx, d: Dot): Shape =>
  d.point.y === null
    ? path(cross(d.x, d.y, c.type.dot * 0.75), {
        part: 'missing',
        colour: 'mutedInk',
        width: c.type.hairline,
        mark: markKey(d.series, d.index),
      })
    : {
        kind: 'point',
        mark: markKey(d.series, d.index),
        x: d.x,
        y: d.y,
        r: d.r,
        look: lookOf(d.point),
        role: d.series.role,
        outline: c.type.outline,
      }

/** Names of the points, where they have room. */
export function dotLabels(c: Ctx, dots: readonly Dot[], rect: Box): Shape[] {
  const size = c.type.tick
  const texts = dots.map((d) => {
    if (!d.point.label || d.point.y === null) return []
    const tag = tagText(d.point, c.words)
    return wrapText(
      labelText(c.labels, d.point.label) + (tag === '' ? '' : ` (${tag})`),
      size,
      Math.min(160, c.width * 0.3) * (size / 12),
      2,
    )
  })
  const boxes = placePointLabels(
    dots.map((d, i) => ({
      x: d.x,
      y: d.y,
      r: d.r + c.type.outline,
      width: blockWidth(texts[i] ?? [], size),
      height: (texts[i]?.length ?? 0) * size * 1.2,
    })),
    { left: rect.left, right: c.width, top: rect.top - size, bottom: rect.bottom - c.type.hairline },
  )
  return dots.flatMap((d, i): Shape[] => {
    const box = boxes[i]
    if (!box) return []
    return [
      text({
        part: 'note',
        lines: texts[i] ?? [],
        x: box.left,
        y: box.top + size * 0.9,
        size,
        lineHeight: 1.2,
        colour: 'ink2',
        provenance: { ...labelProvenance(c.labels, d.point.label), ...markProvenance(d.point) },
        halo: 'paper',
        mark: markKey(d.series, d.index),
      }),
    ]
  })
}
