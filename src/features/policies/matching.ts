import type { PolicyAnswer } from '#schema/api-screens.ts'
import { POLICY_FACETS, type PolicyFacet, type PolicyFilters } from '#url/policies-search.ts'

/** The two countries of the screen, in their order. */
export const COUNTRIES = ['US', 'CN'] as const

/**
 * Whether a policy passes the filters. A duty and its bearer belong together: "report" and "employers" ask for a duty to report that lies
 * on employers, not for any two.
 */
export function matches(policy: PolicyAnswer, { duty, on, status, country }: PolicyFilters): boolean {
  if (status !== null && policy.status !== status) return false
  if (country !== null && policy.country !== country) return false
  if (duty === null && on === null) return true
  return policy.duties.some((d) => (duty === null || d.duty === duty) && (on === null || d.on === on))
}

/** Duties of employers that readers ask about most often. */
export const ASKED_DUTIES = ['report', 'retrain'] as const

/** The policies in force in a country that lay a duty on employers. */
export const obligingEmployers = (
  policies: readonly PolicyAnswer[],
  country: (typeof COUNTRIES)[number],
  duty: (typeof ASKED_DUTIES)[number],
): PolicyAnswer[] => policies.filter((p) => matches(p, { duty, on: 'employers', status: 'in-force', country }))

/** How many policies a value of a facet would leave, the other facets as they are. */
export const countIf = <F extends PolicyFacet>(
  policies: readonly PolicyAnswer[],
  filters: PolicyFilters,
  facet: F,
  value: PolicyFilters[F],
): number => policies.filter((p) => matches(p, { ...filters, [facet]: value })).length

/** Whether any facet is set. */
export const isFiltered = (filters: PolicyFilters): boolean => POLICY_FACETS.some((facet) => filters[facet] !== null)
