import { pointOfClaim } from '../build/points.ts'
import { figureSpec, ownSeries, plottedSeries, seriesPanel } from '../build/spec.ts'
import { verdictOn } from '../build/verdicts.ts'
import type { FigureDefinition } from '../definition.ts'

export const figure: FigureDefinition = {
  id: 'robot-density',
  build: (data) =>
    figureSpec({
      id: 'robot-density',
      kind: 'line',
      theme: 'automation',
      finding: ['density/robot-density-cn@2023', 'density/corrected@2023'],
      verdict: verdictOn(data, ['us-robot-density-2024', 'cn-robot-density-2024'], ['robot-density-us-2023', 'cn-robot-density-2023-ifr']),
      panels: [
        seriesPanel(data, 'density', [
          plottedSeries(data, 'robot-density-us', { label: 'country:US' }),
          plottedSeries(data, 'robot-density-cn', { label: 'country:CN' }),
          // The value that replaces the disputed one: a mark of its own, joined to nothing.
          ownSeries('corrected', 'text:corrected', 'CN', [pointOfClaim(data, 'cn-robot-density-2023-owid')]),
        ]),
      ],
    }),
}
