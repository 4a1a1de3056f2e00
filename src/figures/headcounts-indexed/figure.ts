import type { Dataset } from '#schema/dataset.ts'
import type { FigureSeries } from '#schema/figure-spec.ts'
import { breaksOf } from '../build/breaks.ts'
import { indexPoints } from '../build/derived.ts'
import { roleOf, seriesOf } from '../build/lookup.ts'
import { figureSpec, panel } from '../build/spec.ts'
import { verdictOn } from '../build/verdicts.ts'
import type { FigureDefinition } from '../definition.ts'

/** The first year-end at which all five report; Salesforce's fiscal year closes a month later. */
const FIRMS = [
  ['amazon-headcount', 'company:amazon', '2022-12-31'],
  ['salesforce-headcount', 'company:salesforce', '2023-01-31'],
  ['alibaba-headcount', 'company:alibaba', '2022-12-31'],
  ['tencent-headcount', 'text:tencent', '2022-12-31'],
  ['baidu-headcount', 'text:baidu', '2022-12-31'],
] as const

/** The title says who is back where they were, and who is not. */
const FINDING = [
  'amazon-headcount/amazon-headcount@2025-12-31',
  'tencent-headcount/tencent-headcount@2024-12-31',
  'baidu-headcount/baidu-headcount@2024-12-31',
]

function indexed(data: Dataset, id: string, label: string, base: string): FigureSeries {
  const { country } = seriesOf(data, id)
  return { id, label, role: roleOf(country), country, points: indexPoints(data, id, base) }
}

export const figure: FigureDefinition = {
  id: 'headcounts-indexed',
  build: (data) => {
    const series = FIRMS.map(([id, label, base]) => indexed(data, id, label, base))
    return figureSpec({
      id: 'headcounts-indexed',
      kind: 'line',
      theme: 'labour-market',
      zero: false,
      verdict: verdictOn(data, ['amazon-headcount-2025', 'alibaba-headcount-dec-2025', '2022-12-31']),
      // Five lines between ninety and a hundred and two cannot be told apart in one plot, so each has its own panel, all on one scale.
      panels: series.map((s) => panel({ id: s.id, label: s.label, unit: 'index', series: [s], breaks: breaksOf(data, s.id, s) })),
      finding: FINDING,
    })
  },
}
