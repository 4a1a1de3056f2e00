import type { Dataset } from '#schema/dataset.ts'
import type { FigureSeries } from '#schema/figure-spec.ts'
import { ATTRIBUTIONS } from '#schema/vocabulary.ts'
import { cutClaims } from '../build/cut-claims.ts'
import { countPoint } from '../build/derived.ts'
import { figureSpec, ownSeries, panel } from '../build/spec.ts'
import type { FigureDefinition } from '../definition.ts'

function counts(data: Dataset, country: string): FigureSeries {
  const cuts = cutClaims(data).filter((c) => c.country === country)
  const points = ATTRIBUTIONS.map((a) =>
    countPoint(
      cuts.filter((c) => c.attribution === a).map((c) => c.id),
      `attribution:${a}`,
    ),
  )
  return ownSeries(country.toLowerCase(), `country:${country}`, country, points)
}

export const figure: FigureDefinition = {
  id: 'stated-reasons',
  build: (data) =>
    figureSpec({
      id: 'stated-reasons',
      kind: 'bar',
      theme: 'evidence',
      finding: [
        'reasons/us@attribution:named-after',
        'reasons/us@attribution:not-named',
        'reasons/cn@attribution:named-before',
        'reasons/cn@attribution:not-named',
      ],
      panels: [panel({ id: 'reasons', unit: 'items', series: [counts(data, 'US'), counts(data, 'CN')] })],
    }),
}
