import { pointOfClaim } from '../build/points.ts'
import { figureSpec, ownSeries, panel } from '../build/spec.ts'
import { verdictOn } from '../build/verdicts.ts'
import type { FigureDefinition } from '../definition.ts'

const PLANS = {
  'text:jd': 'jd-campus-posts-2026',
  'text:tencent': 'tencent-internships-2025',
  'text:huawei': 'huawei-graduates-2025',
  'text:bytedance': 'bytedance-campus-posts-2026',
  'text:alibaba': 'alibaba-internships-2025',
}

export const figure: FigureDefinition = {
  id: 'china-tech-hiring',
  build: (data) =>
    figureSpec({
      id: 'china-tech-hiring',
      kind: 'bar',
      theme: 'skills',
      finding: ['plans/plans@text:jd', 'plans/plans@text:tencent', 'plans/plans@text:huawei'],
      verdict: verdictOn(data, ['jd-campus-posts-2026', 'alibaba-internships-2025']),
      panels: [
        panel({
          id: 'plans',
          unit: 'jobs',
          series: [
            ownSeries(
              'plans',
              'country:CN',
              'CN',
              Object.entries(PLANS).map(([x, id]) => pointOfClaim(data, id, x)),
            ),
          ],
        }),
      ],
    }),
}
