import { withSearch } from '#url/search.ts'

/** Address of the list as it is shown, without the claim that may be open over it. */
export const viewAddress = (): string => location.origin + location.pathname + withSearch(location.search, { claim: null })
