import type { FigurePoint, FigureSeries } from '#schema/figure-spec.ts'
import { isMissing, markProvenance } from '../marks/mark-attributes.ts'
import { textWidth } from '../label-layout/text-width.ts'
import { type Ctx, markKey } from './context.ts'
import { markText } from './mark-words.ts'
import { text, word } from './shapes.ts'
import type { Shape } from './types.ts'

/** Room (ems) for the glyph of a contested value. */
const GLYPH = 1

/** The width that a label takes beside a mark. */
export const valueLabelWidth = (words: string, c: Ctx): number =>
  words === '' || !c.type.words ? 0 : textWidth(words, c.type.value) + c.type.value * (0.8 + (mixesContested(c) ? GLYPH : 0))

/** Whether a figure mixes contested numbers with others: only then a glyph stands at its contested marks. */
export const mixesContested = ({ spec }: Pick<Ctx, 'spec'>): boolean => {
  const valued = spec.panels.flatMap((p) => p.series.flatMap((s) => s.points)).filter((pt) => pt.missing === undefined)
  return valued.some((pt) => pt.status === 'contested') && valued.some((pt) => pt.status !== 'contested')
}

type At = { x: number; cy: number; side: 'left' | 'right'; words?: string }

/** Value beside a horizontal mark. Why a value is missing takes the colour of its series. */
export function valueLabel(c: Ctx, series: FigureSeries, index: number, { x, cy, side, words }: At): Shape[] {
  const point: FigurePoint | undefined = series.points[index]
  if (!point) return []
  const said = words ?? markText(point, c)
  if (!c.type.words || said === '') return []
  const size = c.type.value
  const missing = isMissing(point)
  const dir = side === 'right' ? 1 : -1
  const glyph = !missing && point.status === 'contested' && mixesContested(c)
  const sign: Shape[] = glyph
    ? [
        {
          kind: 'glyph',
          status: point.status,
          x: x + dir * size * 0.8,
          y: cy,
          size: size * 0.72,
          colour: 'ink',
          mark: markKey(series, index),
        },
      ]
    : []
  return [
    ...sign,
    text({
      part: 'value',
      lines: [said],
      x: x + dir * size * (0.45 + (glyph ? GLYPH : 0)),
      y: cy + size * 0.35,
      size,
      colour: missing ? (c.panel.series.length > 1 ? word(series.role) : 'mutedInk') : 'ink',
      weight: missing ? undefined : 600,
      anchor: side === 'right' ? 'start' : 'end',
      provenance: markProvenance(point),
      halo: 'paper',
      mark: markKey(series, index),
    }),
  ]
}
