import { type PointerEvent, useRef } from 'react'

/**
 * The dot that follows the mouse or finger while the pointer is on: the ref of the dot's element, and the handler for the element in
 * which it moves. The dot is moved without drawing anything again.
 */
export function usePointerDot(isOn: boolean) {
  const dot = useRef<HTMLSpanElement>(null)
  const onPointerMove = (event: PointerEvent) => {
    if (isOn && dot.current) dot.current.style.translate = `${event.clientX}px ${event.clientY}px`
  }
  return { dot, onPointerMove }
}
