import { figureSpec, PARTIAL, plottedSeries, seriesPanel } from '../build/spec.ts'
import { verdictOn } from '../build/verdicts.ts'
import type { FigureDefinition } from '../definition.ts'

export const figure: FigureDefinition = {
  id: 'youth-unemployment',
  build: (data) =>
    figureSpec({
      id: 'youth-unemployment',
      kind: 'line',
      theme: 'labour-market',
      finding: ['cn/youth-unemployment-cn@2023-06', 'cn/youth-unemployment-cn@2023-12'],
      state: PARTIAL,
      verdict: verdictOn(data, ['youth-unemployment-us-2024', 'youth-unemployment-cn-2024-12']),
      panels: [
        seriesPanel(data, 'cn', [plottedSeries(data, 'youth-unemployment-cn', { label: 'country:CN' })], { label: 'text:cn' }),
        seriesPanel(data, 'us', [plottedSeries(data, 'youth-unemployment-us', { label: 'country:US' })], { label: 'text:us' }),
      ],
    }),
}
