import { pointOfCheck } from '../build/derived.ts'
import { figureSpec, ownSeries, panel } from '../build/spec.ts'
import { verdictOn } from '../build/verdicts.ts'
import type { FigureDefinition } from '../definition.ts'

/** Bases, each with the check of the October round and of both rounds against it. */
const BASES = [
  { x: 'text:base-350k', announced: 'amazon-announced-share-350k', total: 'amazon-cuts-share-350k' },
  { x: 'text:base-415k', announced: 'amazon-announced-share-415k', total: 'amazon-cuts-share-415k' },
  { x: 'text:all-staff', announced: 'amazon-announced-share-all-staff', total: 'amazon-cuts-share-all-staff' },
] as const

export const figure: FigureDefinition = {
  id: 'amazon-cut-shares',
  build: (data) =>
    figureSpec({
      id: 'amazon-cut-shares',
      kind: 'bar',
      theme: 'companies',
      finding: ['shares/total@text:base-350k', 'shares/total@text:base-415k', 'shares/total@text:all-staff'],
      verdict: verdictOn(data, ['amazon-corporate-base-350k', 'amazon-corporate-base-415k']),
      panels: [
        panel({
          id: 'shares',
          unit: 'percent',
          series: [
            ownSeries(
              'announced',
              'text:announced',
              'US',
              BASES.map((b) => pointOfCheck(data, b.announced, b.x)),
              'neutral',
            ),
            ownSeries(
              'total',
              'text:total',
              'US',
              BASES.map((b) => pointOfCheck(data, b.total, b.x)),
            ),
          ],
        }),
      ],
    }),
}
