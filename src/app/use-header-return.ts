import { useEffect } from 'react'

/** Smaller movements, of a finger at rest, do not count. In px. */
const TREMBLE = 8
/** Nearer to the top than this the header is in its usual place. In px. */
const TOP = 80

/**
 * On a narrow window the header leaves with the page and comes back when the reader scrolls up: the root element says so
 * (`data-header="back"`), the style sheet does the rest.
 */
export function useHeaderReturn(): void {
  useEffect(() => {
    const root = document.documentElement
    let last = scrollY
    const look = () => {
      const moved = scrollY - last
      if (Math.abs(moved) < TREMBLE) return
      last = scrollY
      if (moved < 0 && scrollY > TOP) root.dataset.header = 'back'
      else delete root.dataset.header
    }
    addEventListener('scroll', look, { passive: true })
    return () => {
      removeEventListener('scroll', look)
      delete root.dataset.header
    }
  }, [])
}
