import type { FigurePanel, FigurePoint, FigureSeries, FigureSpec } from '#schema/figure-spec.ts'
import type { Unit } from '#schema/vocabulary.ts'
import { indexed } from './index-points.ts'
import { inRange } from './range.ts'
import type { Known, Refusal, Transform, Transformed } from './types.ts'

/** Units that count neither things nor money. Values in all other units may be divided by people, by a whole, or by an earlier value. */
const NOT_COUNTS: ReadonlySet<Unit> = new Set([
  'percent',
  'percentage-points',
  'ratio',
  'index',
  'score',
  'per-million-people',
  'robots-per-10000-workers',
])

/** Whether a unit counts things or money, so that its values may be divided. */
export const isCount = (unit: Unit): boolean => !NOT_COUNTS.has(unit)

const MONEY: ReadonlySet<Unit> = new Set(['usd', 'cny', 'hkd'])
/** True for amounts of a currency. */
export const isMoney = (unit: Unit): boolean => MONEY.has(unit)

const isOverTime = (spec: FigureSpec): boolean => spec.kind === 'line' || spec.kind === 'bar-time'

/**
 * A figure shown in another way: a new spec, the old one untouched. Every number that is computed carries its derivation, so that it
 * recomputes from its claims; what its unit does not allow is refused with a reason.
 */
export function transform(spec: FigureSpec, wish: Transform): Transformed {
  switch (wish.kind) {
    case 'range':
      if (!isOverTime(spec)) return { refused: 'not-over-time' }
      return inRange(spec, wish.from, wish.until)
    case 'index':
      if (!isOverTime(spec)) return { refused: 'not-over-time' }
      if (!spec.panels.every((p) => isCount(p.unit))) return { refused: 'not-a-count' }
      return indexed(spec, wish.base)
    case 'per-head':
      return divided(spec, {
        in: (unit) => (isMoney(unit) ? { unit, times: 1 } : { unit: 'per-million-people', times: 1_000_000 }),
        operation: 'per-head',
        by: (s) => wish.people[s.country ?? ''],
        without: 'no-population',
      })
    case 'share':
      return divided(spec, {
        in: () => ({ unit: 'percent', times: 100 }),
        operation: 'share',
        by: (s) => wholeOf(wish.whole, s),
        without: 'no-whole',
      })
    case 'log':
      if (spec.kind !== 'line' && spec.kind !== 'scatter') return { refused: 'needs-zero' }
      if (spec.panels.some((p) => p.series.some((s) => s.points.some((pt) => pt.y !== null && pt.y <= 0))))
        return { refused: 'not-positive' }
      return { spec: { ...spec, zero: false, scale: 'log' } }
    default:
      return wish satisfies never
  }
}

const wholeOf = (whole: Extract<Transform, { kind: 'share' }>['whole'], series: FigureSeries): readonly Known[] | undefined =>
  isList(whole) ? whole : whole[series.country ?? '']
const isList = (whole: Extract<Transform, { kind: 'share' }>['whole']): whole is readonly Known[] => Array.isArray(whole)

type Division = {
  /** The unit of the result, and what the quotient is multiplied by. */
  in: (unit: Unit) => { unit: Unit; times: number }
  operation: 'per-head' | 'share'
  by: (series: FigureSeries) => readonly Known[] | undefined
  without: Refusal
}

/** Divides each point by the known number of its date; a point without one becomes a gap. */
function divided(spec: FigureSpec, { in: into, operation, by, without }: Division): Transformed {
  if (!spec.panels.every((p) => isCount(p.unit))) return { refused: 'not-a-count' }
  const panels = spec.panels.map((panel): FigurePanel => {
    const { unit, times } = into(panel.unit)
    return {
      ...panel,
      unit,
      series: panel.series.map((series) => ({
        ...series,
        points: series.points.map((point): FigurePoint => {
          const base = by(series)?.find((k) => k.x === String(point.x)) ?? by(series)?.find((k) => k.x === String(point.x).slice(0, 4))
          const [claim] = point.claims ?? []
          const { low: _low, high: _high, claims: _claims, ...rest } = point
          if (point.y === null) return point
          if (!base || base.value <= 0 || claim === undefined) return { ...rest, y: null, missing: 'not-found' }
          return { ...rest, y: (point.y / base.value) * times, derivation: { operation, inputs: [claim, base.claim] } }
        }),
      })),
    }
  })
  // A series of which nothing could be divided (the world has no country's people) is left out.
  const drawn = panels.map((p) => ({ ...p, series: p.series.filter((s) => s.points.some((pt) => pt.y !== null)) }))
  if (drawn.every((p) => p.series.length === 0)) return { refused: without }
  const isDrawn = (mark: string) => drawn.some((p) => p.series.some((s) => mark.startsWith(`${p.id}/${s.id}:`)))
  return { spec: { ...spec, panels: drawn.filter((p) => p.series.length > 0), finding: spec.finding.filter(isDrawn) } }
}
