import { type RefObject, useEffect } from 'react'

/** Parts whose layout waits (see below.css). */
const PARTS = '.compare-question, .compare-five, .compare-figures > *'

/**
 * Lays out what waits below the first screen part by part whenever the browser has nothing else to do, so that nobody scrolls into work, and
 * pictures of the whole page are whole. `isReady`: whether the parts are there.
 */
export function useLayoutInTurn(root: RefObject<HTMLElement | null>, isReady: boolean): void {
  useEffect(() => {
    const waiting = isReady && root.current ? [...root.current.querySelectorAll<HTMLElement>(PARTS)] : []
    let stop = () => {}
    const next = () => {
      const part = waiting.shift()
      if (!part) return
      part.dataset.laidOut = ''
      if (typeof requestIdleCallback === 'function') {
        const handle = requestIdleCallback(next)
        stop = () => cancelIdleCallback(handle)
      } else {
        const timer = setTimeout(next, 50)
        stop = () => clearTimeout(timer)
      }
    }
    const timer = setTimeout(next, 500)
    stop = () => clearTimeout(timer)
    return () => stop()
  }, [root, isReady])
}
