import type { Dataset } from '#schema/dataset.ts'
import type { FigurePanel } from '#schema/figure-spec.ts'
import { pointOfSeriesAt } from '../build/points.ts'
import { figureSpec, ownSeries, panel } from '../build/spec.ts'
import { verdictOn } from '../build/verdicts.ts'
import type { FigureDefinition } from '../definition.ts'

/** Two organisations with two notions of exposure: their rows are never mixed. */
function measure(data: Dataset, id: string, prefix: string, asOf: string, groups: readonly string[]): FigurePanel {
  const points = groups.map((group) => pointOfSeriesAt(data, `${prefix}-${group}`, asOf, `text:${group}`))
  return panel({ id, label: `text:${id}`, unit: 'percent', series: [ownSeries(id, `text:${id}`, 'WLD', points)] })
}

export const figure: FigureDefinition = {
  id: 'job-exposure',
  build: (data) =>
    figureSpec({
      id: 'job-exposure',
      kind: 'bar',
      theme: 'exposure',
      finding: [
        'imf/imf@text:advanced-economies',
        'imf/imf@text:low-income-countries',
        'ilo/ilo@text:high-income-countries',
        'ilo/ilo@text:low-income-countries',
      ],
      verdict: verdictOn(data, ['ai-exposure-imf-wld-2024-01', 'genai-exposure-ilo-wld-2025-05']),
      panels: [
        measure(data, 'imf', 'ai-exposure-imf', '2024-01', ['advanced-economies', 'emerging-economies', 'low-income-countries', 'wld']),
        measure(data, 'ilo', 'genai-exposure-ilo', '2025-05', ['high-income-countries', 'low-income-countries', 'wld']),
      ],
    }),
}
