import { pointOfCheck } from '../build/derived.ts'
import { figureSpec, ownSeries, panel } from '../build/spec.ts'
import { verdictOn } from '../build/verdicts.ts'
import type { FigureDefinition } from '../definition.ts'

export const figure: FigureDefinition = {
  id: 'iflytek-grants-share',
  build: (data) =>
    figureSpec({
      id: 'iflytek-grants-share',
      kind: 'bar',
      theme: 'companies',
      finding: ['share/share@text:year', 'share/share@text:quarter-low', 'share/share@text:quarter-high'],
      verdict: verdictOn(data, ['iflytek-grants-q3-2025-high', 'iflytek-grants-q3-2025-low']),
      panels: [
        panel({
          id: 'share',
          unit: 'percent',
          series: [
            ownSeries('share', 'company:iflytek', 'CN', [
              pointOfCheck(data, 'iflytek-grants-share-2024', 'text:year'),
              pointOfCheck(data, 'iflytek-grants-share-q3-2025-high', 'text:quarter-high'),
              pointOfCheck(data, 'iflytek-grants-share-q3-2025-low', 'text:quarter-low'),
            ]),
          ],
        }),
      ],
    }),
}
