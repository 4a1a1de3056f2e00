import { figureSpec, plottedSeries, seriesPanel } from '../build/spec.ts'
import { verdictOn } from '../build/verdicts.ts'
import type { FigureDefinition } from '../definition.ts'

export const figure: FigureDefinition = {
  id: 'ai-investment',
  build: (data) =>
    figureSpec({
      id: 'ai-investment',
      kind: 'line',
      theme: 'investment',
      finding: ['private-ai-investment/private-ai-investment-us@2025', 'private-ai-investment/private-ai-investment-cn@2025'],
      verdict: verdictOn(data, ['private-ai-investment-us-2025', 'private-ai-investment-cn-2025']),
      // Current and constant prices never share an axis.
      panels: (['private-ai-investment', 'private-ai-investment-real'] as const).map((measure) =>
        seriesPanel(
          data,
          measure,
          [plottedSeries(data, `${measure}-us`, { label: 'country:US' }), plottedSeries(data, `${measure}-cn`, { label: 'country:CN' })],
          { label: `text:${measure}` },
        ),
      ),
    }),
}
