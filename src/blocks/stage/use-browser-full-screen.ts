import { type RefObject, useCallback, useEffect, useRef } from 'react'

/** After a window was opened, full screen may end for this long (ms) without the speaker having ended it. */
const OPENING_MS = 3000

/** Keyboard Lock API; not in the compiler's library. With it the page gets Escape first and closes what is open. */
type Keyboard = { lock?: (keys: readonly string[]) => Promise<void> }
const lockEscape = async () => {
  const { keyboard } = navigator as Navigator & { keyboard?: Keyboard }
  await keyboard?.lock?.(['Escape']).catch(() => undefined)
}

/**
 * Shows an element in the browser's full screen, requested when it appears after a click or key. If the browser refuses, the element
 * still fills the window.
 * @param onEscape called when the browser ended full screen by its own Escape, which the page does not receive
 * @returns `toggle`: enters or leaves by hand; `excuse`: a window is about to open, which may end full screen
 */
export function useBrowserFullScreen(element: RefObject<HTMLElement | null>, onEscape: () => void) {
  const latest = useRef(onEscape)
  latest.current = onEscape
  const excused = useRef(0)
  const enter = useCallback(async () => {
    if (!element.current?.requestFullscreen || !document.fullscreenEnabled) return
    await element.current.requestFullscreen().then(lockEscape, () => undefined)
  }, [element])
  const excuse = useCallback(() => {
    excused.current = Date.now() + OPENING_MS
  }, [])
  const toggle = useCallback(() => {
    if (!document.fullscreenElement) return void enter()
    excuse()
    void document.exitFullscreen().catch(() => undefined)
  }, [enter, excuse])
  useEffect(() => {
    let entered = false
    const change = () => {
      const isIn = document.fullscreenElement === element.current
      if (entered && !isIn && Date.now() > excused.current) latest.current()
      entered = isIn
    }
    document.addEventListener('fullscreenchange', change)
    // Without a click or key (an opened link) the browser would refuse, and print that on the console.
    if (navigator.userActivation?.isActive) void enter()
    const target = element.current
    return () => {
      document.removeEventListener('fullscreenchange', change)
      if (target !== null && document.fullscreenElement === target) void document.exitFullscreen().catch(() => undefined)
    }
  }, [element, enter])
  return { toggle, excuse }
}
