import { useCallback, useEffect, useState } from 'react'
import { useMessages } from '#i18n/context.tsx'
import type { Locale } from '#i18n/locales.ts'
import { DEVICE } from '#i18n/messages/device/namespace.ts'
import type { DeviceState } from '#offline/protocol.ts'
import { activeWorker, askDevice, canKeep, forgetDevice, keepLocales } from './device.ts'

/**
 * What this device keeps of the site, and what changes it. `state` is null before the worker has answered and where there is none,
 * `progress` (bytes) while something is fetched; `said` is the outcome in words, empty when there is nothing to say.
 */
export function useDevice() {
  const { panel: words } = useMessages(DEVICE).device
  const [state, setState] = useState<DeviceState | null>(null)
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null)
  const [said, setSaid] = useState('')
  const look = useCallback(async () => {
    const worker = await activeWorker()
    setState(worker ? await askDevice(worker, { ask: 'state' }) : null)
  }, [])
  useEffect(() => {
    void look()
    if (!canKeep()) return
    // On a first visit the worker starts a little after the page.
    const workers = navigator.serviceWorker
    const again = () => void look()
    workers.addEventListener('controllerchange', again)
    return () => workers.removeEventListener('controllerchange', again)
  }, [look])
  const isWaiting = canKeep() && state?.kept.length === 0
  useEffect(() => {
    if (!isWaiting) return
    const timer = setInterval(() => void look(), 2000)
    return () => clearInterval(timer)
  }, [isWaiting, look])
  const keep = async (locales: readonly Locale[]) => {
    setSaid('')
    setProgress({ done: 0, total: 0 })
    // The reader asked for it, so the browser is asked not to evict it.
    await navigator.storage?.persist?.().catch(() => false)
    await keepLocales(locales, (done, total) => setProgress({ done, total })).catch(() => setSaid(words.failed))
    setProgress(null)
    await look()
  }
  const forget = async () => {
    await forgetDevice()
    setState(null)
    setSaid(words.forgotten)
  }
  return { state, progress, said, keep, forget }
}
