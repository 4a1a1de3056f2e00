import { askDevice, installWorker, isOfRelease, onNewer } from '#blocks/device/device.ts'
import type { Locale } from '#i18n/locales.ts'

/** Keeps the language of the page, and listens for a newer version; `tell` gets its worker. */
export async function keepAndWatch(locale: Locale, tell: (worker: ServiceWorker) => void): Promise<() => void> {
  const { registration, worker } = await installWorker()
  const end = onNewer(registration, (newer) => {
    void askDevice(newer, { ask: 'state' }).then((state) => {
      // Nothing changes for a reader who has the newer page already.
      if (isOfRelease(state)) return askDevice(newer, { ask: 'take-over' })
      tell(newer)
      return undefined
    })
  })
  await askDevice(worker, { ask: 'keep', locales: [locale] }).catch(() => undefined)
  return end
}
