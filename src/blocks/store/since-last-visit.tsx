import { useEffect, useState } from 'react'
import { lazyPart } from '#blocks/query/lazy-part.tsx'

/** How long to wait after the page is complete, in ms: the strip is extra and must not delay what the reader came for. */
const PAUSE_MS = 3000

/** When its code cannot be fetched there is simply no strip. */
const Strip = lazyPart(
  () => import('./since-strip.tsx'),
  (module) => module.SinceStrip,
  { Fault: () => null },
)

/** "Since you were here", where a screen places it. Loads nothing before the page is complete. */
export function SinceLastVisit() {
  const [isTime, setTime] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setTime(true), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [])
  return isTime ? <Strip /> : null
}
