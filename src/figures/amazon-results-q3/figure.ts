import { pointOfClaim } from '../build/points.ts'
import { figureSpec, ownSeries, panel } from '../build/spec.ts'
import { verdictOn } from '../build/verdicts.ts'
import type { FigureDefinition } from '../definition.ts'

export const figure: FigureDefinition = {
  id: 'amazon-results-q3',
  build: (data) =>
    figureSpec({
      id: 'amazon-results-q3',
      kind: 'bar',
      theme: 'companies',
      finding: [
        'profit/before@text:operating-income',
        'profit/after@text:operating-income',
        'profit/before@text:net-income',
        'profit/after@text:net-income',
      ],
      verdict: verdictOn(data, ['amazon-q3-2024-net-income', 'amazon-q3-2025-net-income']),
      // Revenue has its own panel: beside it the profits would be too small to see.
      panels: [
        panel({
          id: 'profit',
          label: 'text:profit',
          unit: 'usd',
          series: [
            ownSeries(
              'before',
              'date:2024-Q3',
              'US',
              [
                pointOfClaim(data, 'amazon-q3-2024-operating-income', 'text:operating-income'),
                pointOfClaim(data, 'amazon-q3-2024-net-income', 'text:net-income'),
              ],
              'neutral',
            ),
            ownSeries('after', 'date:2025-Q3', 'US', [
              pointOfClaim(data, 'amazon-q3-2025-operating-income', 'text:operating-income'),
              pointOfClaim(data, 'amazon-q3-2025-net-income', 'text:net-income'),
              // Before tax, so it is shown beside net income and not taken off it.
              pointOfClaim(data, 'amazon-q3-2025-anthropic-gain', 'text:gain'),
            ]),
          ],
        }),
        panel({
          id: 'revenue',
          label: 'text:revenue',
          unit: 'usd',
          series: [
            ownSeries('before', 'date:2024-Q3', 'US', [pointOfClaim(data, 'amazon-q3-2024-revenue', 'text:revenue')], 'neutral'),
            ownSeries('after', 'date:2025-Q3', 'US', [pointOfClaim(data, 'amazon-q3-2025-revenue', 'text:revenue')]),
          ],
        }),
      ],
    }),
}
