import { type RefObject, useCallback, useEffect, useRef } from 'react'

/** How long after a window was opened an end of full screen is the browser's doing, not the speaker's, in ms. */
const OPENING_MS = 3000

/** Where the browser can hand Escape to the page, it does: then it closes what is open first. Not in the compiler's library. */
type Keyboard = { lock?: (keys: readonly string[]) => Promise<void> }
const lockEscape = async () => {
  const { keyboard } = navigator as Navigator & { keyboard?: Keyboard }
  await keyboard?.lock?.(['Escape']).catch(() => undefined)
}

/**
 * The browser's full screen for an element: asked for when it appears, where a click or a key led there. Where the browser refuses, the
 * element still fills the window.
 * @param onEscape full screen was left by the browser's own Escape, which the page does not hear
 * @returns `toggle`: in and out by hand; `excuse`: a window is about to be opened, which may end full screen
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
    // Without a click or a key behind it (a link that was opened) the browser would refuse, and say so on the console.
    if (navigator.userActivation?.isActive) void enter()
    const target = element.current
    return () => {
      document.removeEventListener('fullscreenchange', change)
      if (target !== null && document.fullscreenElement === target) void document.exitFullscreen().catch(() => undefined)
    }
  }, [element, enter])
  return { toggle, excuse }
}
