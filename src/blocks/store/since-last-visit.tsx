import { useEffect, useState } from 'react'
import { lazyPart } from '#blocks/query/lazy-part.tsx'

/** Long after the page stands: a courtesy must not take the line from what the reader came for. */
const PAUSE_MS = 3000

/** When its code cannot be had there is no strip, and nothing is missing. */
const Strip = lazyPart(
  () => import('./since-strip.tsx'),
  (module) => module.SinceStrip,
  { Fault: () => null },
)

/** "Since you were here", where a screen places it. Loads nothing until the page has come to rest. */
export function SinceLastVisit() {
  const [isTime, setTime] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setTime(true), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [])
  return isTime ? <Strip /> : null
}
