import { useEffect, useState } from 'react'
import { canKeep, sparesConnection, takeOver, wantsDevice } from '#blocks/device/device.ts'
import { useRouterContext } from '#blocks/navigation/context.ts'
import { usePage } from '#blocks/navigation/navigation.tsx'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { DEVICE } from '#i18n/messages/device/namespace.ts'
import { Button } from '#ui/button.tsx'
import './newer.css'
import { keepAndWatch } from './keep-and-watch.ts'

/** During a talk nothing is said about versions. */
const isTalk = (path: string, search: string) => /^\/present\/[^/]+/.test(path) || search.includes('full-screen')

/** Keeps this language on the device when the page has been idle, and offers a newer version when one is there. */
export function DeviceHost() {
  const locale = useLocale()
  const { isCopy } = useRouterContext()
  const { newer: words } = useMessages(DEVICE).device
  const { path, search } = usePage()
  const [newer, setNewer] = useState<ServiceWorker | null>(null)
  useEffect(() => {
    if (isCopy || !canKeep() || sparesConnection() || !wantsDevice()) return
    let end: () => void = () => undefined
    // Without the worker the site works as before, so nothing is said.
    keepAndWatch(locale, setNewer).then(
      (stop) => {
        end = stop
      },
      () => undefined,
    )
    return () => end()
  }, [locale, isCopy])
  if (!newer || isTalk(path, search)) return null
  return (
    <div className="newer no-print" role="status">
      <span>{words.text}</span>
      <Button onClick={() => takeOver(newer)}>{words.use}</Button>
      <Button look="quiet" onClick={() => setNewer(null)}>
        {words.later}
      </Button>
    </div>
  )
}
