import { figureSpec, plottedSeries, seriesPanel } from '../build/spec.ts'
import { verdictOn } from '../build/verdicts.ts'
import type { FigureDefinition } from '../definition.ts'

export const figure: FigureDefinition = {
  id: 'firms-using-ai',
  build: (data) =>
    figureSpec({
      id: 'firms-using-ai',
      kind: 'line',
      theme: 'adoption',
      finding: ['firms/firms-using-ai-us@2023-09', 'firms/firms-using-ai-us@2025-12'],
      verdict: verdictOn(data, ['firms-using-ai-us-2024-02', 'firms-using-ai-us-2025-12', '2024-02']),
      panels: [seriesPanel(data, 'firms', [plottedSeries(data, 'firms-using-ai-us', { label: 'country:US' })])],
    }),
}
