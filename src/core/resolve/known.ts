import { pointClaimId } from '#domain/expand-series.ts'
import { isCount, isMoney } from '#domain/transform/transform.ts'
import type { IndicatorAnswer } from '#schema/api-indicators.ts'
import type { Indicator } from '#schema/content-series.ts'
import type { FigureSpec } from '#schema/figure-spec.ts'
import type { Context } from './rich.ts'
import { sourcesOf } from './figure.ts'
import { claimBrief } from './summary.ts'

type Known = IndicatorAnswer['known']

/** The indicators that others are divided by; neither is divided by itself. */
const BASES = { people: 'population', gdp: 'gdp' } as const

/** For what nothing can be divided by. */
export const NO_BASE: Known = { people: {}, gdp: {}, prices: null, claims: {}, sources: [] }

/** The years that a figure shows, by country. */
type Years = ReadonlyMap<string, ReadonlySet<string>>

function yearsOf(spec: FigureSpec): Years {
  const found = new Map<string, Set<string>>()
  for (const { country, points } of spec.panels.flatMap((p) => p.series)) {
    if (country === null) continue
    const years = found.get(country) ?? new Set<string>()
    for (const { x } of points) years.add(String(x).slice(0, 4))
    found.set(country, years)
  }
  return found
}

/** The values of a base for the years that a figure shows, by country. */
function baseOf(id: string, years: Years, { data }: Context): Known['people'] {
  const series = (data.indicators.get(id)?.series ?? []).flatMap((s) => data.series.get(s) ?? [])
  return Object.fromEntries(
    [...years].flatMap(([country, its]) => {
      const own = series.find((s) => s.country === country && s.scope === null)
      const points = (own?.points ?? []).filter((p) => its.has(p.asOf) && p.forecast !== true)
      return own && points.length > 0
        ? [[country, points.map((p) => ({ x: p.asOf, value: p.value, claim: pointClaimId(own, p) }))] as const]
        : []
    }),
  )
}

/** What the numbers of an indicator may be divided by: people where its unit counts something, a country's product where it is money of the year. */
export function knownFor(indicator: Indicator, spec: FigureSpec, context: Context): Known {
  const { unit, prices = null } = indicator
  if (unit === null || !isCount(unit)) return NO_BASE
  const years = yearsOf(spec)
  const people = indicator.id === BASES.people ? {} : baseOf(BASES.people, years, context)
  const hasShare = isMoney(unit) && prices === null && indicator.id !== BASES.gdp
  const gdp = hasShare ? baseOf(BASES.gdp, years, context) : {}
  const ids = [people, gdp].flatMap((base) => Object.values(base).flatMap((list) => list.map((k) => k.claim)))
  return {
    people,
    gdp,
    prices,
    claims: Object.fromEntries(
      ids.flatMap((id) => {
        const claim = context.data.claims.get(id)
        return claim ? [[id, claimBrief(claim, context)] as const] : []
      }),
    ),
    sources: sourcesOf(ids, context),
  }
}
