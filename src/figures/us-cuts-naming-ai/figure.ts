import { figureSpec, plottedSeries, seriesPanel } from '../build/spec.ts'
import type { FigureDefinition } from '../definition.ts'

export const figure: FigureDefinition = {
  id: 'us-cuts-naming-ai',
  build: (data) =>
    figureSpec({
      id: 'us-cuts-naming-ai',
      kind: 'bar-time',
      theme: 'labour-market',
      finding: ['year/us-challenger-ai-cuts-year@2023', 'year/us-challenger-ai-cuts-year@2024', 'year/us-challenger-ai-cuts-year@2025'],
      panels: [
        seriesPanel(data, 'month', [plottedSeries(data, 'us-challenger-ai-cuts')], { label: 'text:month' }),
        seriesPanel(data, 'year', [plottedSeries(data, 'us-challenger-ai-cuts-year')], { label: 'text:year' }),
      ],
    }),
}
