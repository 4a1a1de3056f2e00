import { pointClaimId } from '#domain/expand-series.ts'
import type { SeriesAnswer } from '#schema/api-narratives.ts'
import { type Context, resolveTemplate } from './rich.ts'

/** A series with its points as claims and its breaks in words; null for an unknown id. */
export function resolveSeries(id: string | null, context: Context): SeriesAnswer | null {
  const series = id === null ? undefined : context.data.series.get(id)
  const words = id === null ? undefined : context.data.wording[context.locale]?.series[id]
  if (!series || !words) return null
  return {
    id: series.id,
    name: resolveTemplate(words.name, context),
    unit: series.unit,
    points: series.points.map((p) => ({ asOf: p.asOf, value: p.value, claim: pointClaimId(series, p) })),
    breaks: series.breaks.map((b) => ({ at: b.at, kind: b.kind, label: resolveTemplate(words.breaks?.[b.id] ?? '—', context) })),
  }
}
