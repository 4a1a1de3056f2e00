import type { Dataset } from '#schema/dataset.ts'
import type { Verdict } from '#schema/verdict.ts'
import type { Status } from '#schema/vocabulary.ts'
import { compareClaims } from '../comparand.ts'
import { pointClaimId } from '../expand-series.ts'
import { type IndicatorPair, PAIR_COUNTRIES, type PairCountry } from '../indicator/pair.ts'
import { statusWithout } from './what-falls.ts'

/** What a pair loses without one source: values whose status falls, and the verdict then (`none`: the pair is gone; null: unchanged). */
export type PairFall = {
  source: string
  falls: { country: PairCountry; to: Status | null }[]
  verdict: Verdict['verdict'] | 'none' | null
}

/**
 * For each source of a pair's two values: what falls without it by the status tests, and the verdict of the six comparability checks
 * then.
 */
export function pairFalls(pair: IndicatorPair, data: Dataset): PairFall[] {
  const sides = PAIR_COUNTRIES.flatMap((country) => {
    const side = pair[country]
    const claim = side && data.claims.get(pointClaimId(side.series, side.used))
    return claim ? [{ country, claim }] : []
  })
  const sources = [...new Set(sides.flatMap((s) => s.claim.sources.map((u) => u.source)))]
  return sources.flatMap((source) => {
    const then = sides.map(({ country, claim }) => {
      const touched = claim.sources.some((u) => u.source === source)
      return { country, claim, to: touched ? statusWithout(claim, source, data) : claim.status }
    })
    const falls = then.filter(({ claim, to }) => to !== claim.status).map(({ country, to }) => ({ country, to }))
    if (falls.length === 0) return []
    const [a, b] = then.map(({ claim, to }) => (to === null ? null : { ...claim, status: to }))
    const verdict = pair.verdict === null ? null : a && b ? compareClaims(a, b, data).verdict : 'none'
    return [{ source, falls, verdict: verdict === pair.verdict?.verdict ? null : verdict }]
  })
}
