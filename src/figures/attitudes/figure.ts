import type { Dataset } from '#schema/dataset.ts'
import type { FigureSeries } from '#schema/figure-spec.ts'
import { pointOfSeriesAt } from '../build/points.ts'
import { figureSpec, ownSeries, panel } from '../build/spec.ts'
import { verdictOn } from '../build/verdicts.ts'
import type { FigureDefinition } from '../definition.ts'

/** Each question with the latest date at which both countries were asked it. */
const QUESTIONS = { 'ai-trust': '2025-10', 'ai-attitudes-benefits': '2024', 'ai-mostly-help': '2021', 'ai-mostly-harm': '2021' }

/** The claim that stands for a point: a full claim where the series names one. */
const claimAt = (data: Dataset, series: string, asOf: string): string => pointOfSeriesAt(data, series, asOf).claims?.[0] ?? series

const answers = (data: Dataset, country: 'US' | 'CN'): FigureSeries =>
  ownSeries(
    country.toLowerCase(),
    `country:${country}`,
    country,
    Object.entries(QUESTIONS).map(([q, asOf]) => pointOfSeriesAt(data, `${q}-${country.toLowerCase()}`, asOf, `text:${q}`)),
  )

export const figure: FigureDefinition = {
  id: 'attitudes',
  build: (data) =>
    figureSpec({
      id: 'attitudes',
      kind: 'dumbbell',
      theme: 'attitudes',
      finding: ['answers/us@text:ai-trust', 'answers/cn@text:ai-trust'],
      verdict: verdictOn(
        data,
        ...Object.entries(QUESTIONS).map(([q, asOf]) => [claimAt(data, `${q}-us`, asOf), claimAt(data, `${q}-cn`, asOf)] as const),
      ),
      panels: [panel({ id: 'answers', unit: 'percent', series: [answers(data, 'US'), answers(data, 'CN')] })],
    }),
}
