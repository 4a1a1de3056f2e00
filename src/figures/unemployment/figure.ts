import { figureSpec, plottedSeries, seriesPanel } from '../build/spec.ts'
import { verdictOn } from '../build/verdicts.ts'
import type { FigureDefinition } from '../definition.ts'

export const figure: FigureDefinition = {
  id: 'unemployment',
  build: (data) =>
    figureSpec({
      id: 'unemployment',
      kind: 'line',
      theme: 'labour-market',
      finding: [
        'us/unemployment-rate-us@2022',
        'us/unemployment-rate-us@2024',
        'cn/unemployment-rate-cn@2022',
        'cn/unemployment-rate-cn@2025',
      ],
      verdict: verdictOn(data, ['unemployment-rate-us-2024', 'unemployment-rate-cn-2024']),
      panels: (['us', 'cn'] as const).map((id) =>
        seriesPanel(data, id, [plottedSeries(data, `unemployment-rate-${id}`, { label: `country:${id.toUpperCase()}` })], {
          label: `text:${id}`,
        }),
      ),
    }),
}
