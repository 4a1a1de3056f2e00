import { figureSpec, plottedSeries, seriesPanel } from '../build/spec.ts'
import { verdictOn } from '../build/verdicts.ts'
import type { FigureDefinition } from '../definition.ts'

export const figure: FigureDefinition = {
  id: 'best-models',
  build: (data) =>
    figureSpec({
      id: 'best-models',
      kind: 'line',
      theme: 'investment',
      finding: ['score/best-model-score-us@2025-02', 'score/best-model-score-cn@2025-02'],
      // The score has no natural zero.
      zero: false,
      verdict: verdictOn(data, ['best-model-score-us-2025-02', 'best-model-score-cn-2025-02']),
      panels: [
        seriesPanel(data, 'score', [
          plottedSeries(data, 'best-model-score-us', { label: 'country:US' }),
          plottedSeries(data, 'best-model-score-cn', { label: 'country:CN' }),
        ]),
      ],
    }),
}
