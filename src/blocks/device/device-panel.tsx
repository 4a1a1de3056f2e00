import { Sentences } from '#blocks/text/sentences.tsx'
import { useCallback, useEffect, useState } from 'react'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { LOCALE_IDS, type Locale, localeInfo } from '#i18n/locales.ts'
import { DEVICE } from '#i18n/messages/device/namespace.ts'
import type { DeviceState } from '#offline/protocol.ts'
import { Button } from '#ui/button.tsx'
import { activeWorker, askDevice, canKeep, forgetDevice, isFromDevice, keepLocales } from './device.ts'
import './device.css'

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1)

/** What this device keeps of the site for use without a network, and a button to fetch the rest, with size and progress. */
export function DevicePanel() {
  const locale = useLocale()
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
  if (!canKeep())
    return (
      <section className="on-device no-print" aria-label={words.title}>
        <h3>{words.title}</h3>
        <p>{words.none}</p>
      </section>
    )
  const kept = state?.kept ?? []
  const names = kept.map((id) => localeInfo(id).name).join(' · ')
  return (
    <section className="on-device no-print" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p>{words.lead}</p>
      <p data-count>
        <Sentences>
          {state && kept.length > 0 ? words.kept({ languages: names, megabytes: megabytes(state.bytes) }) : words.notYet}
          {state && kept.length > 0 ? (state.missing > 0 ? words.missing({ megabytes: megabytes(state.missing) }) : words.all) : null}
          {isFromDevice() ? words.fromDevice : words.fromNetwork}
        </Sentences>
      </p>
      {progress ? (
        <p className="on-device-progress" data-count>
          <progress aria-label={words.keepAll} value={progress.total === 0 ? undefined : progress.done / progress.total} />{' '}
          {progress.total === 0 ? null : words.keeping({ done: megabytes(progress.done), total: megabytes(progress.total) })}
        </p>
      ) : null}
      <div className="on-device-actions">
        {kept.includes(locale) ? null : (
          <Button disabled={progress !== null} onClick={() => void keep([locale])}>
            {words.keepFirst}
          </Button>
        )}
        {state?.missing === 0 ? null : (
          <Button disabled={progress !== null} onClick={() => void keep(LOCALE_IDS)}>
            {words.keepAll}
          </Button>
        )}
        {state ? (
          <Button disabled={progress !== null} onClick={() => void forget()}>
            {words.forget}
          </Button>
        ) : null}
      </div>
      <p role="status" className="small quiet">
        {said}
      </p>
    </section>
  )
}
