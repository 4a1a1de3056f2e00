import type { Dataset } from '#schema/dataset.ts'
import type { FigurePanel } from '#schema/figure-spec.ts'
import { pointOfClaim } from '../build/points.ts'
import { figureSpec, ownSeries, plottedSeries, seriesPanel } from '../build/spec.ts'
import { verdictOn } from '../build/verdicts.ts'
import type { FigureDefinition } from '../definition.ts'

/** Two counts with different rules, and for the latest year two accounts of one of them. */
const country = (data: Dataset, id: 'us' | 'cn'): FigurePanel =>
  seriesPanel(
    data,
    id,
    [
      plottedSeries(data, `notable-ai-models-epoch-${id}`, { label: 'text:epoch', role: 'muted' }),
      plottedSeries(data, `notable-ai-models-aiindex-${id}`, { label: 'text:aiindex' }),
      ownSeries('digest', 'text:digest', id.toUpperCase(), [pointOfClaim(data, `${id}-notable-models-2025-digest`)]),
    ],
    { label: `country:${id.toUpperCase()}` },
  )

export const figure: FigureDefinition = {
  id: 'notable-models',
  build: (data) =>
    figureSpec({
      id: 'notable-models',
      kind: 'line',
      theme: 'investment',
      finding: ['us/notable-ai-models-aiindex-us@2025', 'us/digest@2025'],
      verdict: verdictOn(data, ['us-notable-models-2025-spectrum', 'cn-notable-models-2025-digest']),
      panels: [country(data, 'us'), country(data, 'cn')],
    }),
}
