import { useEffect, useState } from 'react'

/** Minutes and seconds of a time span in milliseconds: 4:05. */
export function span(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** The present moment, updated twice a second; 0 before hydration. */
export function useNow(): number {
  const [now, setNow] = useState(0)
  useEffect(() => {
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [])
  return now
}

/** Time since the talk began. */
export function StageTime({ started }: { started: number | null }) {
  const now = useNow()
  return <time className="stage-time">{span(started === null || now === 0 ? 0 : now - started)}</time>
}
