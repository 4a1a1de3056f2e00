import { derivedPoint } from '../build/derived.ts'
import { pointOfClaim } from '../build/points.ts'
import { figureSpec, ownSeries, panel } from '../build/spec.ts'
import type { FigureDefinition } from '../definition.ts'

export const figure: FigureDefinition = {
  id: 'chegg-cuts-by-reason',
  build: (data) =>
    figureSpec({
      id: 'chegg-cuts-by-reason',
      kind: 'bar',
      theme: 'companies',
      finding: ['jobs/jobs@text:customers-lost', 'jobs/jobs@text:revenue-trend', 'jobs/jobs@text:ai-strategy'],
      panels: [
        panel({
          id: 'jobs',
          unit: 'jobs',
          series: [
            ownSeries('jobs', 'company:chegg', 'US', [
              derivedPoint(data, 'sum', ['chegg-cuts-2024-11', 'chegg-cuts-2025-05', 'chegg-cuts-2025-10'], 'text:customers-lost'),
              pointOfClaim(data, 'chegg-cuts-2024-06', 'text:revenue-trend'),
              pointOfClaim(data, 'chegg-cuts-2023-06', 'text:ai-strategy'),
            ]),
          ],
        }),
      ],
    }),
}
