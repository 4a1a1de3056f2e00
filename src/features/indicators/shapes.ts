import { transform } from '#domain/transform/transform.ts'
import type { Refusal, Transform } from '#domain/transform/types.ts'
import type { IndicatorAnswer } from '#schema/api-indicators.ts'
import type { FigureSpec } from '#schema/figure-spec.ts'
import { INDICATOR_SHAPES, type IndicatorShape } from '#url/indicators-search.ts'

/** Why a figure cannot be shown so: a rule of the transformation, or that only money has a share of a country's product. */
export type ShapeRefusal = Refusal | 'not-money'

type Known = IndicatorAnswer['known']

function wishOf(shape: IndicatorShape, known: Known): Transform {
  switch (shape) {
    case 'index':
      return { kind: 'index', base: null }
    case 'per-head':
      return { kind: 'per-head', people: known.people }
    case 'share-gdp':
      return { kind: 'share', whole: known.gdp }
    case 'log':
      return { kind: 'log' }
    default:
      return shape satisfies never
  }
}

/** A figure in another shape, or the reason that forbids it. */
export function reshape(spec: FigureSpec, shape: IndicatorShape, known: Known): { spec: FigureSpec } | { refused: ShapeRefusal } {
  if (shape === 'share-gdp' && spec.panels.some((p) => p.unit !== 'usd')) return { refused: 'not-money' }
  return transform(spec, wishOf(shape, known))
}

/** A log scale helps where the largest value is many times the smallest. */
const LOG_FROM = 20
function logHelps(spec: FigureSpec): boolean {
  const values = spec.panels.flatMap((p) => p.series.flatMap((s) => s.points.flatMap((pt) => pt.y ?? [])))
  return values.length > 2 && Math.max(...values) >= LOG_FROM * Math.min(...values)
}

/** The shapes that the unit and what is known allow, and that help. */
export const shapesFor = (spec: FigureSpec, known: Known): IndicatorShape[] =>
  INDICATOR_SHAPES.filter((shape) => 'spec' in reshape(spec, shape, known) && (shape !== 'log' || logHelps(spec)))

/** Years of a figure over time, oldest first; none for one without an axis of time. */
export function yearsOf(spec: FigureSpec): string[] {
  if (spec.kind !== 'line') return []
  return [...new Set(spec.panels.flatMap((p) => p.series.flatMap((s) => s.points.map((pt) => String(pt.x).slice(0, 4)))))].sort()
}

export type Shown = { spec: FigureSpec; refused: ShapeRefusal | null; refusedRange: Refusal | null }

/** The figure as the address asks for it; what is refused is left out, with its reason. */
export function shownAs(
  spec: FigureSpec,
  { shape, from, until }: { shape: IndicatorShape | null; from: string | null; until: string | null },
  known: Known,
): Shown {
  const ranged = from === null && until === null ? { spec } : transform(spec, { kind: 'range', from, until })
  const base = 'spec' in ranged ? ranged.spec : spec
  const refusedRange = 'spec' in ranged ? null : ranged.refused
  if (shape === null) return { spec: base, refused: null, refusedRange }
  const shaped = reshape(base, shape, known)
  return 'spec' in shaped ? { spec: shaped.spec, refused: null, refusedRange } : { spec: base, refused: shaped.refused, refusedRange }
}
