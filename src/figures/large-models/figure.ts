import { figureSpec, plottedSeries, seriesPanel } from '../build/spec.ts'
import { verdictOn } from '../build/verdicts.ts'
import type { FigureDefinition } from '../definition.ts'

export const figure: FigureDefinition = {
  id: 'large-models',
  build: (data) =>
    figureSpec({
      id: 'large-models',
      kind: 'line',
      theme: 'investment',
      finding: ['models/large-scale-ai-models-us@2025', 'models/large-scale-ai-models-cn@2025'],
      verdict: verdictOn(data, ['large-scale-ai-models-us-2025', 'large-scale-ai-models-cn-2025']),
      panels: [
        seriesPanel(data, 'models', [
          plottedSeries(data, 'large-scale-ai-models-us', { label: 'country:US' }),
          plottedSeries(data, 'large-scale-ai-models-cn', { label: 'country:CN' }),
        ]),
      ],
    }),
}
