import { figureSpec, plottedSeries, seriesPanel } from '../build/spec.ts'
import { verdictOn } from '../build/verdicts.ts'
import type { FigureDefinition } from '../definition.ts'

export const figure: FigureDefinition = {
  id: 'genai-diffusion',
  build: (data) =>
    figureSpec({
      id: 'genai-diffusion',
      kind: 'line',
      theme: 'adoption',
      finding: [
        'diffusion/genai-diffusion-us@2025-06',
        'diffusion/genai-diffusion-us@2026-03',
        'diffusion/genai-diffusion-cn@2025-06',
        'diffusion/genai-diffusion-cn@2026-03',
      ],
      verdict: verdictOn(data, ['genai-diffusion-us-2026-03', 'genai-diffusion-cn-2026-03']),
      panels: [
        seriesPanel(data, 'diffusion', [
          plottedSeries(data, 'genai-diffusion-us', { label: 'country:US' }),
          plottedSeries(data, 'genai-diffusion-cn', { label: 'country:CN' }),
        ]),
      ],
    }),
}
