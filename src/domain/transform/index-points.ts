import type { FigureBreak, FigurePoint, FigureSeries, FigureSpec } from '#schema/figure-spec.ts'
import { isBetween, lastDay } from '../partial-date.ts'
import type { Transformed } from './types.ts'

/** The point that stands for 100: the one at `base` (or in that year), else the first with a value of one claim. */
function baseOf(series: FigureSeries, base: string | null): FigurePoint | undefined {
  const usable = series.points.filter((p) => p.y !== null && p.y > 0 && p.claims !== undefined)
  return base === null ? usable[0] : (usable.find((p) => p.x === base) ?? usable.find((p) => String(p.x).startsWith(base)))
}

/** A value beyond a break does not measure the same thing as the base: it is left out, and the gap says why. */
function indexPoints(series: FigureSeries, base: FigurePoint, breaks: readonly FigureBreak[]): FigurePoint[] {
  const cuts = breaks.filter((b) => b.series === series.id).map((b) => b.at)
  const [from = ''] = base.claims ?? []
  return series.points.map((point): FigurePoint => {
    const [claim] = point.claims ?? []
    const { low: _low, high: _high, claims: _claims, derivation: _derivation, ...rest } = point
    if (point.y === null) return point
    const [a = '', b = ''] = [String(base.x), String(point.x)].sort((p, q) => lastDay(p) - lastDay(q))
    const isAcross = cuts.some((at) => isBetween(at, a, b))
    if (claim === undefined || base.y === null || isAcross) return { ...rest, y: null, missing: 'not-comparable' }
    return { ...rest, y: (point.y / base.y) * 100, derivation: { operation: 'index', inputs: [from, claim] } }
  })
}

/** Whether a series is drawn grey, as a comparison with the others. */
const isMuted = (series: FigureSeries): boolean => series.role === 'muted'

/**
 * Every series as an index of its own base; refused where one has none. A grey series starts where one of the others starts: one that
 * begins later would stand at 100 beside values that have already moved, so it is left out.
 */
export function indexed(spec: FigureSpec, base: string | null): Transformed {
  const bases = new Map<FigureSeries, FigurePoint>()
  const all = spec.panels.flatMap((p) => p.series)
  const own = all.some((s) => !isMuted(s)) ? all.filter((s) => !isMuted(s)) : all
  for (const series of own) {
    const found = baseOf(series, base)
    if (!found) return { refused: 'no-base' }
    bases.set(series, found)
  }
  const starts = new Set([...bases.values()].map((p) => p.x))
  for (const series of all.filter((s) => !bases.has(s))) {
    const found = baseOf(series, base)
    if (found && starts.has(found.x)) bases.set(series, found)
  }
  return {
    spec: {
      ...spec,
      zero: false,
      panels: spec.panels.map((panel) => ({
        ...panel,
        unit: 'index',
        series: panel.series.flatMap((series) => {
          const found = bases.get(series)
          return found ? [{ ...series, points: indexPoints(series, found, panel.breaks) }] : []
        }),
      })),
    },
  }
}
