import { figureSpec, plottedSeries, seriesPanel } from '../build/spec.ts'
import { verdictOn } from '../build/verdicts.ts'
import type { FigureDefinition } from '../definition.ts'

export const figure: FigureDefinition = {
  id: 'robots-installed',
  build: (data) =>
    figureSpec({
      id: 'robots-installed',
      kind: 'line',
      theme: 'automation',
      finding: ['robots/robots-installed-us@2025', 'robots/robots-installed-cn@2025'],
      verdict: verdictOn(data, ['us-robots-installed-2024', 'cn-robots-installed-2024']),
      panels: [
        seriesPanel(data, 'robots', [
          plottedSeries(data, 'robots-installed-us', { label: 'country:US' }),
          plottedSeries(data, 'robots-installed-cn', { label: 'country:CN' }),
        ]),
      ],
    }),
}
