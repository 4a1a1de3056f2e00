import { pointOfClaim } from '../build/points.ts'
import { figureSpec, plottedSeries, seriesPanel } from '../build/spec.ts'
import type { FigureDefinition } from '../definition.ts'

export const figure: FigureDefinition = {
  id: 'iflytek-finances',
  build: (data) => {
    const profit = plottedSeries(data, 'iflytek-net-profit')
    return figureSpec({
      id: 'iflytek-finances',
      kind: 'bar-time',
      theme: 'companies',
      finding: [
        'revenue/iflytek-revenue@2020',
        'revenue/iflytek-revenue@2024',
        'profit/iflytek-net-profit@2020',
        'profit/iflytek-net-profit@2024',
      ],
      panels: [
        seriesPanel(data, 'revenue', [plottedSeries(data, 'iflytek-revenue')], { label: 'text:revenue' }),
        seriesPanel(data, 'profit', [{ ...profit, points: [...profit.points, pointOfClaim(data, 'iflytek-guidance-2025')] }], {
          label: 'text:profit',
        }),
      ],
    })
  },
}
