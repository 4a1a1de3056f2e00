import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/**
 * False during hydration of a pre-rendered page, true afterwards and in pages that the browser renders itself. What depends on the query
 * string waits for it, because the page was rendered without one.
 */
export const useAfterHydration = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
