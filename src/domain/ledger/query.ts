import type { LedgerClaim } from '#schema/api-screens.ts'
import type { ValueAnswer } from '#schema/claim-summary.ts'
import type { Change } from '#domain/change-between.ts'
import type { Status } from '#schema/vocabulary.ts'
import type { Facet } from './facets.ts'

/** Orders of the ledger. Best match stands only with a search. */
export const SORTS = ['match', 'date', 'said', 'label', 'country', 'company', 'speaker', 'status', 'source'] as const
export type Sort = (typeof SORTS)[number]

/** What is asked of the ledger. Days are YYYY-MM-DD. Within a facet values add up, between facets they narrow down. */
export type LedgerQuery = {
  text: string
  facets: Readonly<Partial<Record<Facet, readonly string[]>>>
  /** Earliest and latest date that a claim is about. */
  from: string | null
  to: string | null
  /** Show claims as they stood on this day. */
  known: string | null
  /** With `known`: show only what changed after this day. */
  since: string | null
  /** Points of series too. */
  points: boolean
  sort: Sort
  descending: boolean
}

/** Everything, newest first. */
export const EMPTY_QUERY: LedgerQuery = {
  text: '',
  facets: {},
  from: null,
  to: null,
  known: null,
  since: null,
  points: false,
  sort: 'said',
  descending: true,
}

/** How many claims each value of each facet would find. */
export type FacetCounts = Partial<Record<Facet, Record<string, number>>>

/** The filter whose removal would show the most claims, and how many. */
export type Suggestion = { drop: Facet | 'text' | 'dates' | 'known' | 'points'; count: number }

/** What a query of the ledger found. */
export type LedgerAnswer = {
  /** Ordinals of the claims found, in order. */
  order: Uint32Array
  counts: FacetCounts
  /** Terms that the search met in the text, for marking. */
  matched: string[]
  corrected: { typed: string; found: string[] }[]
  /** Only when nothing was found. */
  suggestion: Suggestion | null
}

/**
 * A claim as a row shows it: its standing on the day asked for, the value given then when it has changed since, and why the search
 * found it when the row's words do not say.
 */
export type LedgerRow = {
  claim: LedgerClaim
  status: Status
  valueThen: ValueAnswer | null
  withdrawn: boolean
  change: Change | null
  snippet: string | null
}
