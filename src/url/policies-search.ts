import { DUTY_BEARERS, POLICY_DUTIES, POLICY_STATUSES } from '#schema/vocabulary.ts'
import { readChoice, type SearchNotice } from './search.ts'

export type PolicyDuty = (typeof POLICY_DUTIES)[number]
export type DutyBearer = (typeof DUTY_BEARERS)[number]
export type PolicyStatus = (typeof POLICY_STATUSES)[number]

/** What the policies are narrowed to; null leaves it open. */
export type PolicyFilters = {
  duty: PolicyDuty | null
  on: DutyBearer | null
  status: PolicyStatus | null
  country: string | null
}
export type PolicyFacet = keyof PolicyFilters
export const POLICY_FACETS = ['duty', 'on', 'status', 'country'] as const satisfies readonly PolicyFacet[]

const OPEN = ''

/** `?duty=report&on=employers&status=in-force&country=US`. A value that a facet does not have is ignored and reported. */
export function readPoliciesSearch(
  params: URLSearchParams,
  countries: readonly string[],
): { filters: PolicyFilters; notices: SearchNotice[] } {
  const notices: SearchNotice[] = []
  const read = <const T extends string>(name: PolicyFacet, choices: readonly T[]): T | null => {
    const found = readChoice(params, name, [OPEN, ...choices], OPEN, notices)
    return choices.find((c) => c === found) ?? null
  }
  return {
    filters: {
      duty: read('duty', POLICY_DUTIES),
      on: read('on', DUTY_BEARERS),
      status: read('status', POLICY_STATUSES),
      country: read('country', countries),
    },
    notices,
  }
}
