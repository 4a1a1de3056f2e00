import { asPlan, pointOfClaim } from '../build/points.ts'
import { figureSpec, ownSeries, panel } from '../build/spec.ts'
import { verdictOn } from '../build/verdicts.ts'
import type { FigureDefinition } from '../definition.ts'

const PLANS = {
  'text:reskill': 'wef-plan-reskill-ai',
  'text:reorient': 'wef-reorient-business',
  'text:cuts-cnn': 'wef-plan-cuts-cnn',
  'text:cuts-ars': 'wef-plan-cuts-ars',
}

export const figure: FigureDefinition = {
  id: 'wef-plans',
  build: (data) =>
    figureSpec({
      id: 'wef-plans',
      kind: 'bar',
      theme: 'outlook',
      finding: ['plans/plans@text:reskill', 'plans/plans@text:cuts-cnn'],
      verdict: verdictOn(data, ['wef-plan-cuts-cnn', 'wef-plan-cuts-ars']),
      panels: [
        panel({
          id: 'plans',
          unit: 'percent',
          series: [
            ownSeries(
              'plans',
              'country:WLD',
              'WLD',
              Object.entries(PLANS).map(([x, id]) => asPlan(pointOfClaim(data, id, x))),
            ),
          ],
        }),
      ],
    }),
}
