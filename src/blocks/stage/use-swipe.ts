import { type PointerEvent, useRef } from 'react'

/** How far a finger must move to turn a page, in pixels. */
const SWIPE = 60

/** Handlers for a finger that is drawn across: `turn` gets 1 for a page forward and -1 for one back. A mouse does not swipe. */
export function useSwipe(turn: (by: 1 | -1) => void) {
  const from = useRef<{ x: number; y: number } | null>(null)
  return {
    onPointerDown: (event: PointerEvent) => {
      from.current = { x: event.clientX, y: event.clientY }
    },
    onPointerUp: (event: PointerEvent) => {
      const start = from.current
      from.current = null
      if (!start || event.pointerType === 'mouse') return
      const [dx, dy] = [event.clientX - start.x, event.clientY - start.y]
      if (Math.abs(dx) > SWIPE && Math.abs(dx) > 2 * Math.abs(dy)) turn(dx < 0 ? 1 : -1)
    },
  }
}
