import { firstDay } from '#domain/partial-date.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { FigurePoint, FigureSeries } from '#schema/figure-spec.ts'
import { claimOf } from '../build/lookup.ts'
import { pointOfClaim } from '../build/points.ts'
import { figureSpec, ownSeries, panel } from '../build/spec.ts'
import type { FigureDefinition } from '../definition.ts'

/** Cuts and hirings that a reader needs to place the two stories in time. */
const LANES = {
  US: [
    'amazon-cuts-2023-01',
    'chegg-cuts-2023-06',
    'salesforce-support-cut-4000',
    'salesforce-sales-hires-2025-10',
    'chegg-cuts-2025-10',
    'amazon-cuts-2025-10-announced',
    'amazon-cuts-2026-01-announced',
    'us-block-4000',
  ],
  CN: [
    'alibaba-reuters-cuts-2022',
    'alibaba-graduates-2022',
    'alibaba-cloud-cuts-2023',
    'alibaba-hiring-promise-2023',
    'alibaba-internships-2025',
    'tencent-internships-2025',
    'baidu-cuts-2025-up-to',
    'jd-campus-posts-2026',
  ],
} as const

/** A dated claim with its number of jobs; where only a share of staff was told, the number is not disclosed. */
function eventPoint(data: Dataset, id: string): FigurePoint {
  const claim = claimOf(data, id)
  // The figure's own words: a claim's label leaves out the company that its page names.
  const label = `text:${id}`
  // An event stands at the date it was said; what it is about, if later, is its horizon.
  const said = claim.saidOn ?? claim.asOf
  const horizon = said === claim.asOf || said.startsWith(claim.asOf) ? {} : { horizon: claim.asOf }
  if (claim.quantity?.unit === 'jobs') return { ...pointOfClaim(data, id, said, label), ...horizon }
  return { x: said, ...horizon, y: null, label, claims: [id], status: claim.status, missing: 'not-disclosed' }
}

const lane = (data: Dataset, country: keyof typeof LANES): FigureSeries => {
  const points = LANES[country].map((id) => eventPoint(data, id))
  return ownSeries(
    country.toLowerCase(),
    `country:${country}`,
    country,
    points.sort((a, b) => firstDay(String(a.x)) - firstDay(String(b.x))),
  )
}

export const figure: FigureDefinition = {
  id: 'events-timeline',
  build: (data) =>
    figureSpec({
      id: 'events-timeline',
      kind: 'timeline',
      theme: 'companies',
      panels: [panel({ id: 'events', unit: 'jobs', series: [lane(data, 'US'), lane(data, 'CN')] })],
    }),
}
