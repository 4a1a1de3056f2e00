import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/**
 * False while a pre-rendered page is being taken over, true from then on and in every page that the browser renders itself.
 * What depends on the query string waits for it: the page was rendered without one.
 */
export const useAfterHydration = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
