import type { MarkLook } from '../marks/paint.ts'
import { BarShapeMark } from '../marks/bar-mark.tsx'
import { PatternDefs } from '../marks/status-patterns.tsx'
import type { Palette } from '../palette.ts'
import type { KeyLook } from './key-items.ts'

type Props = { look: KeyLook; palette: Palette; idPrefix: string; sprite?: boolean }

const LOOK: Partial<Record<KeyLook, MarkLook>> = { contested: 'hatch', unsupported: 'dots', forecast: 'forecast', plan: 'forecast' }
/** Samples belong to no country. */
const NEUTRAL = { role: 'neutral' as const }
const WIDTH = 18
const HEIGHT = 12

/** A small sample of how marks of a look are drawn. */
export function KeySample({ look, palette, idPrefix, sprite = false }: Props) {
  const bar = LOOK[look]
  const stroke = { stroke: palette.ink2, fill: 'none', strokeWidth: 1.25 }
  return (
    <svg className="key-sample" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      {sprite ? <PatternDefs palette={palette} idPrefix={idPrefix} /> : null}
      {bar ? (
        <BarShapeMark x={1} y={1} width={16} height={10} look={bar} {...NEUTRAL} palette={palette} idPrefix={idPrefix} outline={1.5} />
      ) : null}
      {look === 'range' ? <path d="M1 6H17M1 3v6M17 3v6" {...stroke} /> : null}
      {look === 'break' ? <path d="M9 0V12" strokeDasharray="2 2.4" {...stroke} /> : null}
      {look === 'missing' ? <path d="M6 3l6 6m0 -6l-6 6" {...stroke} /> : null}
    </svg>
  )
}
