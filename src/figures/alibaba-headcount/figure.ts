import { eventOf, figureSpec, PARTIAL, plottedSeries, seriesPanel } from '../build/spec.ts'
import { verdictOn } from '../build/verdicts.ts'
import type { FigureDefinition } from '../definition.ts'

export const figure: FigureDefinition = {
  id: 'alibaba-headcount',
  build: (data) =>
    figureSpec({
      id: 'alibaba-headcount',
      kind: 'line',
      theme: 'companies',
      finding: ['headcount/alibaba-headcount@2024-12-31', 'headcount/alibaba-headcount@2025-03-31'],
      state: PARTIAL,
      // The change over the year that the press reports includes the sale of two retail chains.
      verdict: verdictOn(data, ['alibaba-headcount-dec-2025', 'alibaba-headcount-dec-2025', '2024-12-31']),
      panels: [
        seriesPanel(data, 'headcount', [plottedSeries(data, 'alibaba-headcount', { label: 'company:alibaba' })], {
          events: [eventOf(data, 'alibaba-tsai-rehire', 'alibaba-headcount')],
        }),
      ],
    }),
}
