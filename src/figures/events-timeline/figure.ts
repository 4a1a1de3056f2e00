import type { Dataset } from '#schema/dataset.ts'
import type { FigureSeries } from '#schema/figure-spec.ts'
import { pointOfClaim } from '../build/points.ts'
import { figureSpec, ownSeries, panel } from '../build/spec.ts'
import type { FigureDefinition } from '../definition.ts'

/** Cuts and hirings that a reader needs to place the two stories in time; each with a number of jobs. */
const LANES = {
  US: ['amazon-cuts-2023-01', 'chegg-cuts-2023-06', 'salesforce-support-cut-4000', 'amazon-cuts-2025-10-announced', 'chegg-cuts-2025-10', 'salesforce-sales-hires-2025-10', 'amazon-cuts-2026-01-announced', 'us-block-4000'],
  CN: ['alibaba-graduates-2022', 'alibaba-reuters-cuts-2022', 'alibaba-hiring-promise-2023', 'alibaba-internships-2025', 'huawei-graduates-2025', 'tencent-internships-2025', 'jd-campus-posts-2026'],
} as const

const lane = (data: Dataset, country: keyof typeof LANES): FigureSeries => {
  const points = LANES[country].map((id) => pointOfClaim(data, id, undefined, `claim:${id}`))
  return ownSeries(country.toLowerCase(), `country:${country}`, country, points.sort((a, b) => (String(a.x) < String(b.x) ? -1 : 1)))
}

export const figure: FigureDefinition = {
  id: 'events-timeline',
  build: (data) => figureSpec({ id: 'events-timeline', kind: 'timeline', theme: 'companies', panels: [panel({ id: 'events', unit: 'jobs', series: [lane(data, 'US'), lane(data, 'CN')] })] }),
}
