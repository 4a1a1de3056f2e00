import type { Dataset } from '#schema/dataset.ts'
import type { FigurePanel } from '#schema/figure-spec.ts'
import { pointOfClaim } from '../build/points.ts'
import { figureSpec, ownSeries, panel } from '../build/spec.ts'
import type { FigureDefinition } from '../definition.ts'

/** Broad trends and technologies were asked about separately: two rankings, not one. */
const TRENDS = {
  'text:digital-access': 'wef-digital-access-employers',
  'text:cost-of-living': 'wef-trend-cost-of-living',
  'text:carbon': 'wef-trend-carbon',
  'text:slow-growth': 'wef-trend-slow-growth',
}
const TECHNOLOGIES = { 'text:ai': 'wef-ai-transform-employers', 'text:robots': 'wef-robots-transform-employers' }

function ranking(data: Dataset, id: string, rows: Record<string, string>): FigurePanel {
  const points = Object.entries(rows).map(([x, claim]) => pointOfClaim(data, claim, x))
  return panel({
    id,
    label: `text:${id}`,
    unit: 'percent',
    series: [
      ownSeries(
        id,
        `text:${id}`,
        'WLD',
        points.sort((a, b) => (b.y ?? 0) - (a.y ?? 0)),
      ),
    ],
  })
}

export const figure: FigureDefinition = {
  id: 'wef-trends',
  build: (data) =>
    figureSpec({
      id: 'wef-trends',
      kind: 'bar',
      theme: 'outlook',
      finding: ['trends/trends@text:digital-access', 'trends/trends@text:cost-of-living'],
      panels: [ranking(data, 'trends', TRENDS), ranking(data, 'technologies', TECHNOLOGIES)],
    }),
}
