import { type RefObject, useEffect } from 'react'

/**
 * Asks for the whole screen while something is shown; where the browser refuses (no click behind it, not allowed in a frame) the
 * dialog still fills the window. Leaving full screen by the browser's own key leaves the full-screen view too.
 */
export function useFullscreen(element: RefObject<HTMLElement | null>, onLeave: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the full-screen view appears
  useEffect(() => {
    const target = element.current
    // Without a click or a key behind it (a link that was opened) the browser would refuse, and say so on the console.
    if (!target?.requestFullscreen || !document.fullscreenEnabled || !navigator.userActivation?.isActive) return
    let entered = false
    const change = () => {
      if (document.fullscreenElement === target) entered = true
      else if (entered) onLeave()
    }
    document.addEventListener('fullscreenchange', change)
    target.requestFullscreen().catch(() => undefined)
    return () => {
      document.removeEventListener('fullscreenchange', change)
      if (document.fullscreenElement === target) void document.exitFullscreen().catch(() => undefined)
    }
  }, [])
}
