import type { LedgerClaim } from '#schema/api-screens.ts'
import { ATTRIBUTIONS, DOCUMENT_TYPES, FINDINGS, MECHANISMS, SPEAKER_KINDS, STATUSES } from '#schema/vocabulary.ts'
import { CHANGES } from '#domain/change-between.ts'
import { TOPICS } from './topics.ts'

/** The ways to narrow the ledger down, in the order shown. */
export const FACETS = [
  'topic',
  'country',
  'company',
  'question',
  'coding',
  'status',
  'speaker',
  'document',
  'self',
  'mechanism',
  'attribution',
  'finding',
  'change',
] as const
export type Facet = (typeof FACETS)[number]

export const LEDGER_CODINGS = [
  'replacement-supports',
  'replacement-complicates',
  'empowerment-supports',
  'empowerment-complicates',
] as const
export const YES_NO = ['yes', 'no'] as const

/** Values of the facets in the order shown; further countries, all companies and all questions come from the data. */
export const FACET_VALUES: Partial<Record<Facet, readonly string[]>> = {
  topic: TOPICS,
  // The order of the page: the United States on the left.
  country: ['US', 'CN', 'WLD'],
  coding: LEDGER_CODINGS,
  status: STATUSES,
  speaker: SPEAKER_KINDS,
  document: DOCUMENT_TYPES,
  self: YES_NO,
  mechanism: MECHANISMS,
  attribution: ATTRIBUTIONS,
  finding: FINDINGS,
  change: CHANGES,
}

/** The values of a claim under a facet: none, one or several. The facet of changes depends on two dates and is filled in later. */
export function valuesOf(claim: LedgerClaim, facet: Facet): readonly string[] {
  switch (facet) {
    case 'topic':
      return claim.topics
    case 'country':
      return [claim.country]
    case 'company':
      return claim.company === null ? [] : [claim.company]
    case 'question':
      return claim.questions
    case 'coding':
      return LEDGER_CODINGS.filter((code) => {
        const { replacement, empowerment } = claim.coding
        return code === `replacement-${replacement}` || code === `empowerment-${empowerment}`
      })
    case 'status':
      return [claim.status]
    case 'speaker':
      return [claim.speaker.kind]
    case 'document':
      return claim.documentTypes
    case 'self':
      return [claim.selfReported ? 'yes' : 'no']
    case 'mechanism':
      return claim.mechanism
    case 'attribution':
      return claim.attribution === null ? [] : [claim.attribution]
    case 'finding':
      return claim.findings
    case 'change':
      return []
  }
}

/** Codes of every claim under one facet: those of claim i are codes[start[i] … start[i + 1]], each a place in `values`. */
export type FacetColumn = { values: string[]; start: Uint32Array; codes: Uint16Array }

/** Makes a column from what each claim has. Known values keep their order; others follow as they come. */
export function facetColumn(count: number, valuesAt: (i: number) => readonly string[], known: readonly string[] = []): FacetColumn {
  const values = [...known]
  const place = new Map(values.map((v, i) => [v, i]))
  const start = new Uint32Array(count + 1)
  const codes: number[] = []
  for (let i = 0; i < count; i += 1) {
    for (const value of valuesAt(i)) {
      let code = place.get(value)
      if (code === undefined) {
        code = values.length
        place.set(value, code)
        values.push(value)
      }
      codes.push(code)
    }
    start[i + 1] = codes.length
  }
  return { values, start, codes: Uint16Array.from(codes) }
}
