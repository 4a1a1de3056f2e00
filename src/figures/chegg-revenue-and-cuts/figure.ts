import { pointOfClaim } from '../build/points.ts'
import { figureSpec, ownSeries, panel, PARTIAL, plottedSeries, seriesPanel } from '../build/spec.ts'
import { verdictOn } from '../build/verdicts.ts'
import type { FigureDefinition } from '../definition.ts'

/** Rounds of cuts with the quarter they were announced in. */
const ROUNDS = [
  ['chegg-cuts-2023-06', '2023-Q2'],
  ['chegg-cuts-2024-06', '2024-Q2'],
  ['chegg-cuts-2024-11', '2024-Q4'],
  ['chegg-cuts-2025-05', '2025-Q2'],
  ['chegg-cuts-2025-10', '2025-Q4'],
] as const

export const figure: FigureDefinition = {
  id: 'chegg-revenue-and-cuts',
  build: (data) =>
    figureSpec({
      id: 'chegg-revenue-and-cuts',
      kind: 'bar-time',
      theme: 'companies',
      finding: ['revenue/chegg-revenue-quarterly@2023-Q1', 'revenue/chegg-revenue-quarterly@2026-Q1'],
      state: PARTIAL,
      verdict: verdictOn(data, ['chegg-results-2026-q1', 'chegg-cuts-2025-10']),
      panels: [
        seriesPanel(data, 'revenue', [plottedSeries(data, 'chegg-revenue-quarterly', { until: '2026-Q1' })], { label: 'text:revenue' }),
        panel({
          id: 'cuts',
          label: 'text:cuts',
          unit: 'jobs',
          series: [
            ownSeries(
              'cuts',
              'text:cuts',
              'US',
              ROUNDS.map(([id, x]) => pointOfClaim(data, id, x)),
            ),
          ],
        }),
      ],
    }),
}
