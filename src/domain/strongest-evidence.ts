import type { ClaimRecord } from '#schema/dataset.ts'
import { STATUSES, type Narrative } from '#schema/vocabulary.ts'
import { lastDay } from './partial-date.ts'
import { type Records, isSelfReported } from './status-test.ts'

/** The story told about each country. A claim about any other country is weighed on both stories. */
export const STORY_OF: Readonly<Record<string, Narrative>> = { US: 'replacement', CN: 'empowerment' }

const directness = (claim: ClaimRecord) =>
  claim.attribution === 'shown-by-data' ? 0 : claim.attribution === null || claim.attribution === 'not-named' ? 2 : 1

type Criterion = {
  id: 'status' | 'independence' | 'directness' | 'recency' | 'name'
  compare: (a: ClaimRecord, b: ClaimRecord, records: Records) => number
}

/**
 * Order of strength, strongest first, the same for both countries and both sides: status, then independence (not self-reported
 * first), then directness (shown by data, then named or denied, then neither), then recency (a year or quarter counts as its last day), then id so that ties are settled.
 * The method page prints this list.
 */
export const STRENGTH_CRITERIA: readonly Criterion[] = [
  { id: 'status', compare: (a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) },
  { id: 'independence', compare: (a, b, records) => Number(isSelfReported(a, records)) - Number(isSelfReported(b, records)) },
  { id: 'directness', compare: (a, b) => directness(a) - directness(b) },
  { id: 'recency', compare: (a, b) => lastDay(b.asOf) - lastDay(a.asOf) },
  { id: 'name', compare: (a, b) => (a.id < b.id ? -1 : 1) },
]

/** Compares by the criteria in their order: the first that tells two claims apart decides. */
export function byStrength(records: Records): (a: ClaimRecord, b: ClaimRecord) => number {
  return (a, b) => {
    for (const { compare } of STRENGTH_CRITERIA) {
      const order = compare(a, b, records)
      if (order !== 0) return order
    }
    return 0
  }
}

/** Claims that support and that complicate a narrative, each strongest first. */
export function sidesOf(
  claims: readonly ClaimRecord[],
  narrative: Narrative,
  records: Records,
): { supports: ClaimRecord[]; complicates: ClaimRecord[] } {
  const side = (coding: 'supports' | 'complicates') => claims.filter((c) => c.coding[narrative] === coding).sort(byStrength(records))
  return { supports: side('supports'), complicates: side('complicates') }
}
