import { eventOf, figureSpec, plottedSeries, seriesPanel } from '../build/spec.ts'
import type { FigureDefinition } from '../definition.ts'

export const figure: FigureDefinition = {
  id: 'amazon-headcount',
  build: (data) =>
    figureSpec({
      id: 'amazon-headcount',
      kind: 'line',
      theme: 'companies',
      finding: ['headcount/amazon-headcount@2024-12-31', 'headcount/amazon-headcount@2025-12-31'],
      panels: [
        seriesPanel(data, 'headcount', [plottedSeries(data, 'amazon-headcount', { label: 'company:amazon' })], {
          events: [
            eventOf(data, 'amazon-cuts-2023-01', 'amazon-headcount'),
            eventOf(data, 'amazon-cuts-2025-10-announced', 'amazon-headcount'),
          ],
        }),
      ],
    }),
}
