import { comparability } from '#domain/comparability.ts'
import { comparandOf } from '#domain/comparand.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { FigurePoint } from '#schema/figure-spec.ts'
import { pointOfCheck } from '../build/derived.ts'
import { pointOfClaim } from '../build/points.ts'
import { figureSpec, ownSeries, panel } from '../build/spec.ts'
import { claimOf } from '../build/lookup.ts'
import type { FigureDefinition } from '../definition.ts'

/** US: jobs divided by the staff named in the label. Each check is one row. */
const US = {
  'text:salesforce-support': 'salesforce-support-cut-share',
  'text:block': 'us-block-cut-share',
  'text:chegg': 'chegg-cuts-2025-10-share',
  'text:oracle': 'us-oracle-headcount-share',
  'text:amazon-350k': 'amazon-cuts-share-350k',
  'text:amazon-415k': 'amazon-cuts-share-415k',
  'text:microsoft': 'us-microsoft-cut-share',
  'text:salesforce-all': 'salesforce-support-cut-of-staff',
  'text:amazon-all': 'amazon-cuts-share-all-staff',
} as const

/** China: shares as they were told; none was found whose jobs and staff are both known. */
const CN = {
  'text:baidu-reuters': 'baidu-cuts-2025-up-to',
  'text:iflytek-staff': 'iflytek-cuts-2019-staff',
  'text:baidu-staff': 'baidu-cuts-2025-ai-named',
  'text:alibaba-cloud': 'alibaba-cloud-cuts-2023',
  'text:iflytek-company': 'iflytek-cuts-2019-company',
} as const

const byValue = (points: FigurePoint[]) => [...points].sort((a, b) => (b.y ?? 0) - (a.y ?? 0))
const american = (data: Dataset) => byValue(Object.entries(US).map(([x, check]) => pointOfCheck(data, check, x)))
const chinese = (data: Dataset) => byValue(Object.entries(CN).map(([x, id]) => pointOfClaim(data, id, x)))

/** What is set side by side are shares: the US side counts as the percentage that its check computes. */
function verdictOf(data: Dataset) {
  const us = comparandOf(claimOf(data, 'amazon-cuts-total-2026-01'), data)
  const share = pointOfCheck(data, US['text:amazon-350k'], 'text:amazon-350k').y ?? 0
  return comparability({ ...us, quantity: { value: share, unit: 'percent' } }, comparandOf(claimOf(data, 'baidu-cuts-2025-up-to'), data))
}

export const figure: FigureDefinition = {
  id: 'cuts-as-share-of-base',
  build: (data) =>
    figureSpec({
      id: 'cuts-as-share-of-base',
      kind: 'bar',
      theme: 'labour-market',
      finding: ['us/us@text:amazon-350k', 'us/us@text:amazon-all'],
      verdict: verdictOf(data),
      panels: [
        panel({ id: 'us', label: 'text:us', unit: 'percent', series: [ownSeries('us', 'country:US', 'US', american(data))] }),
        panel({ id: 'cn', label: 'text:cn', unit: 'percent', series: [ownSeries('cn', 'country:CN', 'CN', chinese(data))] }),
      ],
    }),
}
