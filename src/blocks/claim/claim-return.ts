import { type RouterHistory, useRouter } from '@tanstack/react-router'
import { useCallback, useEffect } from 'react'
import { withSearch } from '#url/search.ts'

type Place = RouterHistory['location']
type ReturnPoint = { index: number; address: string }

/** The last entry without a claim panel, per history: where closing the panel leads. */
const points = new WeakMap<RouterHistory, ReturnPoint>()

const hasClaim = (place: Place) => new URLSearchParams(place.search).has('claim')
/** Page and query as they are below the panel. */
const addressBelow = (place: Place) => place.pathname + withSearch(place.search, { claim: null })

/** Remembers the page that the panel will be opened over. Used by the shell, so that the very first opening is known too. */
export function useReturnPoint(): void {
  const { history } = useRouter()
  useEffect(() => {
    const look = () => {
      const here = history.location
      if (!hasClaim(here)) points.set(history, { index: here.state.__TSR_index, address: addressBelow(here) })
    }
    look()
    return history.subscribe(look)
  }, [history])
}

/**
 * Closes the panel. If it was opened over a page of this session, the history goes back to that page, however many claims
 * were opened in between, so that Back and Close agree; a panel that came with the address is only taken out of it.
 */
export function useCloseClaim(): () => void {
  const { history } = useRouter()
  return useCallback(() => {
    const here = history.location
    const point = points.get(history)
    const steps = point?.address === addressBelow(here) ? here.state.__TSR_index - point.index : 0
    if (steps > 0) history.go(-steps)
    else history.replace(addressBelow(here) + here.hash)
  }, [history])
}
