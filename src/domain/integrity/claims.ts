import type { Dataset } from '#schema/dataset.ts'
import { lastDay } from '../partial-date.ts'
import { provenStatusChange } from '../proven-change.ts'
import { statusProblem } from '../status-test.ts'
import type { Problem } from './problem.ts'
import { usesProblems } from './sources.ts'

const STATUS_CURE = {
  'too-solid': 'its sources do not allow this status: lower it, or add the source that carries it',
  'no-dispute': 'contested needs "disputes" or "evidence.against"',
  'no-search': 'unsupported needs "search" (where and when independent evidence was looked for)',
  'has-independent-source': 'it has a credible independent source, so it is not unsupported',
} as const

/** What a claim names exists, its status meets the test, and its history agrees with it. */
export function claimProblems(data: Dataset): Problem[] {
  const problems: Problem[] = []
  for (const claim of data.claims.values()) {
    const where = claim.point ? `series/${claim.point.series} point ${claim.point.asOf}` : `claims/${claim.id}`
    const say = (what: string) => problems.push({ where, what })
    problems.push(...usesProblems(where, claim.sources, data))
    if (!data.speakers.has(claim.speaker)) say(`unknown speaker "${claim.speaker}"`)
    if (claim.company && !data.companies.has(claim.company))
      say(`unknown company "${claim.company}" (use null and a scope for firms without a page)`)
    if (claim.indicator && !data.indicators.has(claim.indicator)) say(`unknown indicator "${claim.indicator}"`)
    for (const id of [...claim.evidence.for, ...claim.evidence.against, ...claim.disputes])
      if (!data.claims.has(id)) say(`unknown claim "${id}"`)
    // The claim panel shows a dispute on both claims, so both records must name it.
    for (const id of claim.disputes)
      if (!data.claims.get(id)?.point && data.claims.get(id)?.disputes.includes(claim.id) === false)
        say(`disputes "${id}", which does not dispute it: name both ways`)
    const status = statusProblem(claim, data)
    if (status) say(`status "${claim.status}": ${STATUS_CURE[status]}`)
    const q = claim.quantity
    if (q && ((q.low ?? q.value) > q.value || (q.high ?? q.value) < q.value)) say('value lies outside its low–high range')
    if (claim.history.length > 0 && claim.history[0]?.kind !== 'added') say('history begins with "added"')
    if (claim.history.some((h, i) => i > 0 && lastDay(h.on) < lastDay(claim.history[i - 1]?.on ?? h.on)))
      say('history is not in order of date')
    const last = claim.history.findLast((h) => h.status !== undefined)
    if (last?.status && last.status !== claim.status) say(`history ends at status "${last.status}" but the claim says "${claim.status}"`)
    const value = claim.history.findLast((h) => h.quantity !== undefined)?.quantity?.value
    if (value !== undefined && value !== claim.quantity?.value) say(`history ends at ${value} but the claim says ${claim.quantity?.value}`)
    if (claim.history.some((h) => h.kind === 'value-changed' && !h.quantity)) say('a change of value in the history has no value')
    if (claim.history.some((h) => h.source !== undefined && !data.sources.has(h.source))) say('history names an unknown source')
    const proven = provenStatusChange(claim, data)
    if (proven && !claim.history.some((h) => h.kind === 'status-changed' && h.status === claim.status))
      say(`its sources show that it became "${claim.status}" only on ${proven}: the history must say so`)
  }
  return problems
}
