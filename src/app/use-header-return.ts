import { useEffect } from 'react'

/** Small movements of a resting finger say nothing. */
const TREMBLE = 8
/** Near the top the header is in its own place. */
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
