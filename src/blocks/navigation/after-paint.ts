/** How long to wait for a frame where none is drawn (a page in the background), in ms. */
const NO_FRAME_MS = 200

/** Does something when the next frame has been drawn: a click shows first that it was taken, and what costs more follows. */
export function afterPaint(work: () => void): void {
  let isDone = false
  const once = () => {
    if (isDone) return
    isDone = true
    clearTimeout(timer)
    work()
  }
  const timer = setTimeout(once, NO_FRAME_MS)
  requestAnimationFrame(() => setTimeout(once))
}

/** Does something when the browser has nothing else to do. */
export function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work)
  else setTimeout(work, NO_FRAME_MS)
}
