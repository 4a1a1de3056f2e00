import { figureSpec, PARTIAL, plottedSeries, seriesPanel } from '../build/spec.ts'
import type { FigureDefinition } from '../definition.ts'

export const figure: FigureDefinition = {
  id: 'alibaba-money',
  build: (data) =>
    figureSpec({
      id: 'alibaba-money',
      kind: 'bar-time',
      theme: 'investment',
      finding: ['income/alibaba-operating-income@2024-Q4', 'income/alibaba-operating-income@2026-Q1'],
      state: PARTIAL,
      panels: [
        seriesPanel(data, 'income', [plottedSeries(data, 'alibaba-operating-income')], { label: 'text:income' }),
        seriesPanel(data, 'capex', [plottedSeries(data, 'alibaba-capex')], { label: 'text:capex' }),
      ],
    }),
}
