import type { FigurePoint, FigureSeries } from '#schema/figure-spec.ts'
import { isMissing, provenance } from '../marks/mark-attributes.ts'
import { PlacedGlyph } from '../marks/placed-glyph.tsx'
import { TextLines } from '../marks/text-lines.tsx'
import { textWidth } from '#charts/label-layout/text-width.ts'
import { type KindProps, missingText, valueText } from './kind-props.ts'

/** What stands beside a mark: its value, "forecast" if it is one, full screen the word of its status; or why there is none. */
export function markText(point: FigurePoint, p: KindProps): string {
  if (isMissing(point)) return missingText(point, p.words)
  if (point.y === null) return ''
  const parts = [valueText(point.y, point, p)]
  if (point.forecast) parts.push(p.words.forecast)
  const status = p.variant === 'full-screen' ? p.words.status?.[point.status] : undefined
  if (status) parts.push(status)
  return parts.join(p.locale === 'en' ? ' ' : ' · ')
}

const GLYPH = 0.72

/** Room a label takes beside a mark, with its glyph. */
export const valueLabelWidth = (text: string, p: KindProps): number =>
  text ? textWidth(text, p.type.value) + p.type.value * (GLYPH + 0.85) : 0

type Props = { p: KindProps; series: FigureSeries; point: FigurePoint; x: number; cy: number; side: 'left' | 'right'; text: string }

/** Value label beside a horizontal mark: the glyph next to the mark, then the words. Why a value is missing takes the colour of its series. */
export function ValueLabel({ p, series, point, x, cy, side, text }: Props) {
  if (!p.type.words || !text) return null
  const size = p.type.value
  const dir = side === 'right' ? 1 : -1
  const gap = size * 0.45
  const missing = isMissing(point)
  const glyph = size * GLYPH
  const textAt = missing ? x + dir * gap : x + dir * (gap + glyph + size * 0.3)
  return (
    <g className="value-label">
      {!missing && <PlacedGlyph status={point.status} cx={x + dir * (gap + glyph / 2)} cy={cy} size={glyph} colour={p.palette.ink} />}
      <TextLines
        lines={[text]}
        x={textAt}
        y={cy + size * 0.35}
        size={size}
        fill={missing ? (p.panel.series.length > 1 ? p.palette[series.role].word : p.palette.mutedInk) : p.palette.ink}
        weight={missing ? undefined : 600}
        anchor={side === 'right' ? 'start' : 'end'}
        className="value"
        provenance={provenance(point)}
        halo={p.palette.paper}
      />
    </g>
  )
}
