import type { Indicator, Series, SeriesPoint } from '#schema/content-series.ts'
import type { CoverageDimension } from '#schema/coverage.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { Verdict } from '#schema/verdict.ts'
import { coverageDifferences } from '../comparability.ts'
import { compareClaims } from '../comparand.ts'
import { pointClaimId } from '../expand-series.ts'
import { lastDay } from '../partial-date.ts'

export const PAIR_COUNTRIES = ['US', 'CN'] as const
export type PairCountry = (typeof PAIR_COUNTRIES)[number]

/** One country's side: its series, the point that the verdict is about, and its newest point, which may be a later one. */
export type PairSide = { series: Series; used: SeriesPoint; newest: SeriesPoint }
/** An indicator in the two countries; null for a country without a series. */
export type IndicatorPair = {
  US: PairSide | null
  CN: PairSide | null
  /** Null where only one country has a series. */
  verdict: Verdict | null
  /** Whom or what they cover differently. */
  coverage: CoverageDimension[]
}

/** What a list of pairs is sorted and counted by: the verdict, or that there is no pair. In order, best first. */
export const STANDINGS = ['comparable', 'with-care', 'not-comparable', 'one-country'] as const
export type Standing = (typeof STANDINGS)[number]

/** Where a pair stands in that list. */
export const standingOf = (verdict: Verdict | null): Standing => verdict?.verdict ?? 'one-country'

/** A country's series of an indicator: the one for the whole country before one for a group in it. */
function seriesOf(indicator: Indicator, country: PairCountry, data: Dataset): Series | null {
  const own = indicator.series.flatMap((id) => data.series.get(id) ?? []).filter((s) => s.country === country && s.points.length > 0)
  return own.find((s) => s.scope === null) ?? own[0] ?? null
}

/** What was measured, in order of date; what was only forecast when there is nothing else. */
function measured(series: Series): SeriesPoint[] {
  const found = series.points.filter((p) => p.forecast !== true)
  return (found.length > 0 ? found : series.points).toSorted((a, b) => lastDay(a.asOf) - lastDay(b.asOf))
}

/**
 * The pair of numbers that an indicator offers for the two countries: the newest date for which both have one; where there is none, the
 * newest of each. The rule is the same for every indicator and stands on the page.
 */
export function pairOf(indicator: Indicator, data: Dataset): IndicatorPair {
  const [us, cn] = PAIR_COUNTRIES.map((country) => seriesOf(indicator, country, data))
  const [ours, theirs] = [us ? measured(us) : [], cn ? measured(cn) : []]
  const shared = ours.filter((p) => theirs.some((q) => q.asOf === p.asOf)).at(-1)?.asOf
  const side = (series: Series | null | undefined, points: readonly SeriesPoint[]): PairSide | null => {
    const newest = points.at(-1)
    if (!series || !newest) return null
    return { series, newest, used: points.find((p) => p.asOf === shared) ?? newest }
  }
  const [US, CN] = [side(us, ours), side(cn, theirs)]
  const claim = (s: PairSide) => data.claims.get(pointClaimId(s.series, s.used))
  const [a, b] = [US && claim(US), CN && claim(CN)]
  return {
    US,
    CN,
    verdict: a && b ? compareClaims(a, b, data) : null,
    coverage: a && b ? coverageDifferences(a.coverage ?? {}, b.coverage ?? {}) : [],
  }
}

/** Indicators with a US or a Chinese series: what the list of countries' measures holds. */
export const pairedIndicators = (data: Dataset): Indicator[] =>
  [...data.indicators.values()].filter((i) => PAIR_COUNTRIES.some((country) => seriesOf(i, country, data) !== null))
