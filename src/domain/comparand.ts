import type { Series } from '#schema/content-series.ts'
import type { ClaimRecord, Dataset } from '#schema/dataset.ts'
import { type Comparand, comparability } from './comparability.ts'
import { isBetween } from './partial-date.ts'

/** Breaks of a series after `since` (not including it) and up to `until`. */
export const breaksBetween = (series: Series, since: string, until: string) => series.breaks.filter((b) => isBetween(b.at, since, until))

/** What the comparability checks need of a claim. `since`: the earlier date of a change, to count the breaks it crosses. */
export function comparandOf(claim: ClaimRecord, data: Dataset, since?: string): Comparand {
  const indicator = claim.indicator ? data.indicators.get(claim.indicator) : undefined
  const series =
    since === undefined
      ? []
      : [...data.series.values()].filter((s) => s.points.some((p) => p.claim === claim.id) || s.id === claim.point?.series)
  return {
    quantity: claim.quantity,
    from: claim.from ?? null,
    asOf: claim.asOf,
    scope: claim.scope,
    coverage: claim.coverage,
    indicator: indicator
      ? { id: indicator.id, sameDefinition: indicator.sameDefinition, timing: indicator.timing, reach: indicator.reach }
      : null,
    speakerKind: data.speakers.get(claim.speaker)?.kind ?? 'organisation',
    status: claim.status,
    breaks: since === undefined ? [] : series.flatMap((s) => breaksBetween(s, since, claim.asOf)),
  }
}

/** The verdict on two claims of the dataset. */
export const compareClaims = (a: ClaimRecord, b: ClaimRecord, data: Dataset, since?: string) =>
  comparability(comparandOf(a, data, since), comparandOf(b, data, since))
