import { pointOfClaim } from '../build/points.ts'
import { figureSpec, ownSeries, panel } from '../build/spec.ts'
import { verdictOn } from '../build/verdicts.ts'
import type { FigureDefinition } from '../definition.ts'

export const figure: FigureDefinition = {
  id: 'iflytek-inspection',
  build: (data) =>
    figureSpec({
      id: 'iflytek-inspection',
      kind: 'table',
      theme: 'companies',
      verdict: verdictOn(data, ['iflytek-inspection-before', 'iflytek-inspection-after']),
      panels: [
        panel({
          id: 'time',
          unit: 'minutes',
          series: [
            ownSeries('time', 'text:time', 'CN', [
              pointOfClaim(data, 'iflytek-inspection-before', 'text:before'),
              pointOfClaim(data, 'iflytek-inspection-after', 'text:after'),
            ]),
          ],
        }),
      ],
    }),
}
