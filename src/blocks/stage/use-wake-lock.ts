import { useEffect } from 'react'

/** Keeps the screen awake while something is shown. Does nothing where the browser cannot, or refuses. */
export function useWakeLock(): void {
  useEffect(() => {
    let live = true
    let lock: WakeLockSentinel | null = null
    const take = async () => {
      if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return
      const got = await navigator.wakeLock.request('screen').catch(() => null)
      if (live) lock = got
      else await got?.release().catch(() => undefined)
    }
    const again = () => void take()
    void take()
    document.addEventListener('visibilitychange', again)
    return () => {
      live = false
      document.removeEventListener('visibilitychange', again)
      lock?.release().catch(() => undefined)
    }
  }, [])
}
