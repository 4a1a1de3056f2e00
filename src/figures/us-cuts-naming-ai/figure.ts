import { figureSpec, plottedSeries, seriesPanel } from '../build/spec.ts'
import type { FigureDefinition } from '../definition.ts'

export const figure: FigureDefinition = {
  id: 'us-cuts-naming-ai',
  build: (data) =>
    figureSpec({
      id: 'us-cuts-naming-ai',
      kind: 'bar-time',
      theme: 'labour-market',
      panels: [
        seriesPanel(data, 'month', [plottedSeries(data, 'us-challenger-ai-cuts')], { label: 'text:month' }),
        seriesPanel(data, 'year', [plottedSeries(data, 'us-challenger-ai-cuts-year')], { label: 'text:year' }),
      ],
    }),
}
