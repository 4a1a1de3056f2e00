import { pointOfClaim, pointsOfSeries } from '../build/points.ts'
import { figureSpec, ownSeries, panel, PARTIAL } from '../build/spec.ts'
import { verdictOn } from '../build/verdicts.ts'
import type { FigureDefinition } from '../definition.ts'

export const figure: FigureDefinition = {
  id: 'salesforce-headcount-and-support',
  build: (data) =>
    figureSpec({
      id: 'salesforce-headcount-and-support',
      kind: 'bar',
      theme: 'companies',
      finding: ['support/support@text:before', 'support/support@text:after'],
      state: PARTIAL,
      verdict: verdictOn(data, ['salesforce-headcount-2025-01', 'salesforce-support-after']),
      panels: [
        panel({
          id: 'headcount',
          label: 'text:headcount',
          unit: 'employees',
          series: [
            ownSeries(
              'headcount',
              'series:salesforce-headcount',
              'US',
              pointsOfSeries(data, 'salesforce-headcount').map((p) => ({ ...p, x: `date:${p.x}` })),
            ),
          ],
        }),
        panel({
          id: 'support',
          label: 'text:support',
          unit: 'employees',
          series: [
            ownSeries('support', 'text:support', 'US', [
              pointOfClaim(data, 'salesforce-support-before', 'text:before'),
              pointOfClaim(data, 'salesforce-support-after', 'text:after'),
            ]),
          ],
        }),
      ],
    }),
}
