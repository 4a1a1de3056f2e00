import type { Dataset } from '#schema/dataset.ts'
import type { FigurePanel } from '#schema/figure-spec.ts'
import { pointOfCheck } from '../build/derived.ts'
import { lossOfClaim, pointOfClaim } from '../build/points.ts'
import { figureSpec, ownSeries, panel } from '../build/spec.ts'
import type { FigureDefinition } from '../definition.ts'

const flow = (data: Dataset, id: string, created: string, displaced: string, net: string): FigurePanel =>
  panel({
    id,
    label: `text:${id}`,
    unit: 'jobs',
    series: [
      ownSeries(id, `text:${id}`, 'WLD', [
        pointOfClaim(data, created, 'text:created'),
        lossOfClaim(data, displaced, 'text:displaced'),
        pointOfCheck(data, net, 'text:net'),
      ]),
    ],
  })

export const figure: FigureDefinition = {
  id: 'wef-jobs-2030',
  build: (data) =>
    figureSpec({
      id: 'wef-jobs-2030',
      kind: 'waterfall',
      theme: 'outlook',
      finding: ['all/all@text:created', 'all/all@text:displaced', 'ai/ai@text:created', 'ai/ai@text:displaced'],
      panels: [
        flow(data, 'all', 'wef-jobs-created-2030', 'wef-jobs-displaced-2030', 'wef-net-check'),
        flow(data, 'ai', 'wef-ai-created', 'wef-ai-displaced', 'wef-ai-net-check'),
      ],
    }),
}
