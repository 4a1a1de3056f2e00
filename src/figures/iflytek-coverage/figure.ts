import type { Dataset } from '#schema/dataset.ts'
import { figureSpec, PARTIAL, plottedSeries, seriesPanel } from '../build/spec.ts'
import type { FigureDefinition } from '../definition.ts'

/** Only some years are known; those between are not drawn as empty places. */
const ends = (data: Dataset, id: string) => {
  const series = plottedSeries(data, id)
  return { ...series, points: series.points.filter((p) => p.y !== null) }
}

export const figure: FigureDefinition = {
  id: 'iflytek-coverage',
  build: (data) =>
    figureSpec({
      id: 'iflytek-coverage',
      kind: 'table',
      theme: 'companies',
      state: PARTIAL,
      panels: (['people', 'schools', 'regions'] as const).map((what) =>
        seriesPanel(data, what, [ends(data, `iflytek-${what}-covered`)], { label: `series:iflytek-${what}-covered` }),
      ),
    }),
}
