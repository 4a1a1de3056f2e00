import { pointOfClaim } from '../build/points.ts'
import { figureSpec, ownSeries, panel } from '../build/spec.ts'
import { verdictOn } from '../build/verdicts.ts'
import type { FigureDefinition } from '../definition.ts'

export const figure: FigureDefinition = {
  id: 'us-cuts-against-notices',
  build: (data) =>
    figureSpec({
      id: 'us-cuts-against-notices',
      kind: 'bar',
      theme: 'evidence',
      finding: ['notices/employers@text:filers', 'notices/employers@text:ticked'],
      verdict: verdictOn(data, ['us-challenger-ai-2025', 'us-ny-warn-automation']),
      panels: [
        panel({
          id: 'announcements',
          label: 'text:announcements',
          unit: 'jobs',
          series: [
            ownSeries('jobs', 'text:announcements', 'US', [
              pointOfClaim(data, 'us-challenger-ai-2025', 'date:2025'),
              pointOfClaim(data, 'us-challenger-ai-2026-h1', 'text:half'),
            ]),
          ],
        }),
        panel({
          id: 'notices',
          label: 'text:notices',
          unit: 'employers',
          series: [
            ownSeries('employers', 'text:notices', 'US', [
              pointOfClaim(data, 'us-ny-warn-filers', 'text:filers'),
              pointOfClaim(data, 'us-ny-warn-automation', 'text:ticked'),
            ]),
          ],
        }),
      ],
    }),
}
