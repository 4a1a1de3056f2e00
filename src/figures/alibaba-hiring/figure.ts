import { pointOfClaim } from '../build/points.ts'
import { figureSpec, ownSeries, panel } from '../build/spec.ts'
import { verdictOn } from '../build/verdicts.ts'
import type { FigureDefinition } from '../definition.ts'

const PLANS = ['alibaba-graduates-2022', 'alibaba-hiring-promise-2023', 'alibaba-internships-2025'] as const

export const figure: FigureDefinition = {
  id: 'alibaba-hiring',
  build: (data) =>
    figureSpec({
      id: 'alibaba-hiring',
      kind: 'bar',
      theme: 'companies',
      finding: [
        'plans/plans@claim:alibaba-graduates-2022',
        'plans/plans@claim:alibaba-hiring-promise-2023',
        'plans/plans@claim:alibaba-internships-2025',
      ],
      verdict: verdictOn(data, ['alibaba-graduates-2022', 'alibaba-internships-2025']),
      panels: [
        panel({
          id: 'plans',
          unit: 'jobs',
          series: [
            ownSeries(
              'plans',
              'company:alibaba',
              'CN',
              PLANS.map((id) => pointOfClaim(data, id, `claim:${id}`)),
            ),
          ],
        }),
      ],
    }),
}
