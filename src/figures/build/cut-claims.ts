import type { ClaimRecord, Dataset } from '#schema/dataset.ts'
import { parseClaimRef } from '#domain/quantity-of.ts'

/** Cuts told as a share of staff or without a number, which therefore are not of the indicator job-cuts (a count of jobs). */
const WITHOUT_COUNT = [
  'us-oracle-headcount-fall',
  'us-business-insider-21',
  'us-ibm-hr-200',
  'us-duolingo-contractors',
  'alibaba-cloud-cuts-2023',
  'baidu-cuts-2025-up-to',
  'baidu-cuts-2025-ai-named',
  'baidu-cuts-2025-usual-adjustment',
  'tencent-cuts-reasons-scmp',
  'bluefocus-outsourcing-2023',
  'iflytek-cuts-2019-company',
  'iflytek-cuts-2019-staff',
  'cn-beijing-map-unit-closed-2024',
  'cn-guangzhou-designer-ruling',
  'cn-translator-dismissed-2025',
  'cn-microdrama-team-shrunk-2026',
  'cn-netdragon-notice-2024-12',
  'cn-netease-contractors-2026-03',
  'cn-tutoring-ban-gaotu-2021',
] as const

/** Claims that only add up other claims. Counting them too would count a round twice. */
function totals(data: Dataset): Set<string> {
  const sums = [...data.checks.values()].filter((c) => c.operation === 'sum')
  return new Set(
    sums.flatMap((c) => (c.restates ? [parseClaimRef(c.restates.claim)] : [])).flatMap((ref) => (ref.key === null ? [ref.id] : [])),
  )
}

/** Written claims that say an employer cut jobs, with or without a number, in the order of the content. */
export function cutClaims(data: Dataset): ClaimRecord[] {
  const summed = totals(data)
  const named = new Set<string>(WITHOUT_COUNT)
  return [...data.claims.values()].filter((c) => c.point === null && !summed.has(c.id) && (c.indicator === 'job-cuts' || named.has(c.id)))
}
