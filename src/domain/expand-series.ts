import type { Series, SeriesPoint } from '#schema/content-series.ts'
import type { ClaimRecord } from '#schema/dataset.ts'

/** Id of the claim that stands for a point: the full claim where one is named, else series id and date. */
export function pointClaimId(series: Series, point: SeriesPoint): string {
  return point.claim ?? `${series.id}-${point.asOf.toLowerCase()}`
}

/** The claims of a series' points that no full claim states already. */
export function expandSeries(series: Series): ClaimRecord[] {
  return series.points
    .filter((point) => point.claim === undefined)
    .map((point) => ({
      id: pointClaimId(series, point),
      country: series.country,
      scope: series.scope,
      coverage: series.coverage,
      company: series.company,
      indicator: series.indicator,
      quantity: {
        value: point.value,
        unit: series.unit,
        ...(point.low === undefined ? {} : { low: point.low }),
        ...(point.high === undefined ? {} : { high: point.high }),
      },
      also: {},
      asOf: point.asOf,
      saidOn: null,
      speaker: series.speaker,
      aboutItself: series.aboutItself,
      forecast: point.forecast ?? false,
      sources: point.sources ?? series.sources,
      status: point.status ?? series.status,
      coding: { replacement: 'context', empowerment: 'context' },
      mechanism: [],
      attribution: null,
      evidence: { for: [], against: [] },
      disputes: [],
      history: [],
      ...(series.search === undefined ? {} : { search: series.search }),
      point: { series: series.id, asOf: point.asOf },
    }))
}
