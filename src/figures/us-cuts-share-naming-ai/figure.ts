import { pointOfCheck } from '../build/derived.ts'
import { figureSpec, ownSeries, panel } from '../build/spec.ts'
import type { FigureDefinition } from '../definition.ts'

const PERIODS = { '2023': 'us-challenger-ai-share-2023', '2024': 'us-challenger-ai-share-2024', '2025': 'us-challenger-ai-share-2025' }

export const figure: FigureDefinition = {
  id: 'us-cuts-share-naming-ai',
  build: (data) =>
    figureSpec({
      id: 'us-cuts-share-naming-ai',
      kind: 'bar',
      theme: 'labour-market',
      finding: [
        'share/share@date:2023',
        'share/share@date:2024',
        'share/share@date:2025',
        'share/share@text:half',
        'share/share@date:2026-09',
      ],
      panels: [
        panel({
          id: 'share',
          unit: 'percent',
          series: [
            ownSeries('share', 'country:US', 'US', [
              ...Object.entries(PERIODS).map(([year, check]) => pointOfCheck(data, check, `date:${year}`)),
              pointOfCheck(data, 'us-challenger-ai-share-2026-h1', 'text:half'),
              pointOfCheck(data, 'us-challenger-ai-share-2026-09', 'date:2026-09'),
            ]),
          ],
        }),
      ],
    }),
}
