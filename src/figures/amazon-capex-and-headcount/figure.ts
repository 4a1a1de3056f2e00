import { pointOfClaim } from '../build/points.ts'
import { figureSpec, ownSeries, plottedSeries, seriesPanel } from '../build/spec.ts'
import { verdictOn } from '../build/verdicts.ts'
import type { FigureDefinition } from '../definition.ts'

export const figure: FigureDefinition = {
  id: 'amazon-capex-and-headcount',
  build: (data) => {
    const capex = plottedSeries(data, 'amazon-capex', { label: 'text:capex' })
    return figureSpec({
      id: 'amazon-capex-and-headcount',
      kind: 'line',
      theme: 'investment',
      finding: [
        'capex/amazon-capex@2022',
        'capex/amazon-capex@2025',
        'headcount/amazon-headcount@2021-12-31',
        'headcount/amazon-headcount@2025-12-31',
      ],
      verdict: verdictOn(data, ['amazon-capex-gross-2025', 'amazon-headcount-2025']),
      panels: [
        seriesPanel(
          data,
          'capex',
          [
            { ...capex, points: [...capex.points, pointOfClaim(data, 'amazon-capex-2026-guidance-feb')] },
            // AP's figure disagrees with the cash-flow statement: a mark of its own.
            ownSeries('ap', 'text:ap', 'US', [pointOfClaim(data, 'amazon-capex-2025-ap')], 'muted'),
          ],
          { label: 'text:capex' },
        ),
        seriesPanel(data, 'headcount', [plottedSeries(data, 'amazon-headcount', { from: '2021-12-31' })], { label: 'text:headcount' }),
      ],
    })
  },
}
