import { isDay } from '#domain/partial-date.ts'
import { paths } from './paths.ts'
import { withSearch } from './search.ts'

/**
 * Parameter of the day on which claims are shown as they were known. It is not one of the list's parameters, because every link to a
 * claim may carry it.
 */
export const KNOWN = 'known'

/** A claim's page, as it was known on a day when one is given. */
export const claimPath = (id: string, known: string | null): string => paths.claim(id) + withSearch('', { [KNOWN]: known })

/** The day of "as it was known" in an address; null when there is none, or no such day. */
export function knownDay(params: URLSearchParams): string | null {
  const known = params.get(KNOWN)
  return known !== null && isDay(known) ? known : null
}
