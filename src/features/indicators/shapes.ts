import { isMoney, transform } from '#domain/transform/transform.ts'
import type { Refusal, Transform } from '#domain/transform/types.ts'
import type { IndicatorAnswer } from '#schema/api-indicators.ts'
import type { FigureAnswer } from '#schema/api.ts'
import type { FigurePoint, FigureSpec } from '#schema/figure-spec.ts'
import type { Unit } from '#schema/vocabulary.ts'
import { INDICATOR_SHAPES, type IndicatorShape } from '#url/indicators-search.ts'

/** Why a figure cannot be shown so: a rule of the transformation, or that only money of the year has a share of a country's product. */
export type ShapeRefusal = Refusal | 'not-money' | 'constant-prices'

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
  if (shape === 'share-gdp' && known.prices !== null) return { refused: 'constant-prices' }
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

/** A figure as it is shown, with what was refused of what the address asked for. */
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

/** The name of a shape: money per head is an amount per person. */
export const shapeName = (shape: IndicatorShape, spec: FigureSpec): IndicatorShape | 'per-head-money' =>
  shape === 'per-head' && spec.panels.every((p) => isMoney(p.unit)) ? 'per-head-money' : shape

/** A changed figure with its subtitle saying how it is shown, and with the claims and documents of what its numbers were divided by. */
export function figureAs(figure: FigureAnswer, spec: FigureSpec, name: string | null, known: Known): FigureAnswer {
  if (spec === figure.spec) return figure
  const used = new Set(marksOf(spec).flatMap((p) => p.derivation?.inputs ?? []))
  const sources = known.sources.filter((s) => s.claims.some((id) => used.has(id)))
  return {
    ...figure,
    spec,
    subtitle: name === null || name === '' ? figure.subtitle : [...figure.subtitle, ` ${name}`],
    claims: { ...figure.claims, ...Object.fromEntries(Object.entries(known.claims).filter(([id]) => used.has(id))) },
    sources: [...figure.sources, ...sources],
  }
}

const marksOf = (spec: FigureSpec): FigurePoint[] => spec.panels.flatMap((p) => p.series.flatMap((s) => s.points))

/** One number of a changed figure with the two that it was computed from, each with its claim. */
export type Step = { country: 'US' | 'CN'; x: string; first: Term; second: Term; result: Term & { check: string } }
type Term = { value: number; unit: Unit; claim: string }

/** How the newest number of each country was computed: one step each, from the values of the figure and of what they were divided by. */
export function stepsOf(original: FigureSpec, changed: FigureSpec, known: Known): Step[] {
  const values = new Map<string, { value: number; unit: Unit }>()
  for (const panel of original.panels)
    for (const series of panel.series)
      for (const { y, claims } of series.points)
        if (y !== null && claims?.[0] !== undefined) values.set(claims[0], { value: y, unit: panel.unit })
  for (const list of Object.values(known.people)) for (const k of list) values.set(k.claim, { value: k.value, unit: 'people' })
  for (const list of Object.values(known.gdp)) for (const k of list) values.set(k.claim, { value: k.value, unit: 'usd' })
  return (['US', 'CN'] as const).flatMap((country) => {
    const of = changed.panels.flatMap((panel) =>
      panel.series.filter((s) => s.country === country && s.role !== 'muted').map((series) => ({ panel, series })),
    )
    return of.slice(0, 1).flatMap(({ panel, series }): Step[] => {
      const point = series.points.findLast((p) => p.y !== null && p.derivation !== undefined)
      const { derivation } = point ?? {}
      const [a = '', b = ''] = derivation?.operation === 'index' ? derivation.inputs.toReversed() : (derivation?.inputs ?? [])
      const [first, second] = [values.get(a), values.get(b)]
      if (!point || point.y === null || !derivation || !first || !second) return []
      return [
        {
          country,
          x: String(point.x),
          first: { ...first, claim: a },
          second: { ...second, claim: b },
          result: { value: point.y, unit: panel.unit, claim: a, check: derivation.operation },
        },
      ]
    })
  })
}
