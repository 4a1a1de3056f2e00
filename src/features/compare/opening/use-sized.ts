import { type RefObject, useEffect, useRef } from 'react'
import { afterPaint, whenIdle } from '#blocks/navigation/after-paint.ts'

/**
 * Marks an element (`data-sized`) once its parts have been laid out in their letters and the browser is idle: its style may then leave out
 * what is hidden, which keeps its last size. In a window of another width the sizes are found anew.
 */
export function useSized(): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = box.current
    if (!element) return
    let width = -1
    let round = 0
    const settle = () => {
      if (innerWidth === width) return
      width = innerWidth
      delete element.dataset.sized
      round += 1
      const mine = round
      // A size is remembered in the frame in which it was laid out.
      afterPaint(() =>
        whenIdle(() => {
          if (mine === round) element.dataset.sized = ''
        }),
      )
    }
    // Not every browser has a list of fonts.
    const letters = document.fonts?.ready ?? Promise.resolve()
    let isHere = true
    void letters.then(() => {
      if (!isHere) return
      settle()
      addEventListener('resize', settle)
    })
    return () => {
      isHere = false
      round += 1
      removeEventListener('resize', settle)
    }
  }, [])
  return box
}
