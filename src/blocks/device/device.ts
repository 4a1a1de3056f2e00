import { readEmbedded, SHELL_PATH } from '#data/embedded.ts'
import type { Locale } from '#i18n/locales.ts'
import type { DeviceAsk, DeviceReply, DeviceState } from '#offline/protocol.ts'
import { BASE } from '#url/paths.ts'

/** The browser's service workers, or null where there are none: development, an unsafe address, a frame without an origin. */
function container(): ServiceWorkerContainer | null {
  try {
    return import.meta.env.PROD && typeof navigator !== 'undefined' && 'serviceWorker' in navigator ? navigator.serviceWorker : null
  } catch {
    return null
  }
}

/** True where pages can be kept at all. */
export const canKeep = (): boolean => container() !== null

/** True when this page came from the device, as the page without content. */
export const isFromDevice = (): boolean => readEmbedded()?.path === SHELL_PATH

/** Whether the reader asked the browser to save data. Then nothing is fetched that was not asked for. */
export function sparesConnection(): boolean {
  const connection = 'connection' in navigator ? navigator.connection : null
  return typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData === true
}

/**
 * Sends a question to a worker.
 * @param onProgress bytes so far and in all, while files are fetched
 * @returns what is on the device afterwards. Rejects when the worker failed
 */
export function askDevice(
  worker: ServiceWorker,
  question: DeviceAsk,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<DeviceState> {
  return new Promise((resolve, reject) => {
    const channel = new MessageChannel()
    channel.port1.onmessage = ({ data: reply }: MessageEvent<DeviceReply>) => {
      if (reply.is === 'progress') return onProgress(reply.done, reply.total)
      channel.port1.close()
      if (reply.is === 'state') resolve(reply.state)
      else reject(new Error('the worker could not do it'))
    }
    worker.postMessage(question, [channel.port2])
  })
}

/** The worker that answers for this site now; null when there is none (yet). */
export async function activeWorker(): Promise<ServiceWorker | null> {
  return (
    (
      await container()
        ?.getRegistration(`${BASE}/`)
        .catch(() => undefined)
    )?.active ?? null
  )
}

/**
 * Installs the worker, once, and waits until it answers. Rejects when the browser refuses, or a file that the worker needs cannot be
 * fetched.
 */
export async function installWorker(): Promise<{ registration: ServiceWorkerRegistration; worker: ServiceWorker }> {
  const workers = container()
  if (!workers) throw new Error('no service workers here')
  const registration = await workers.register(`${BASE}/sw.js`, { scope: `${BASE}/` })
  const coming = registration.active ?? registration.waiting ?? registration.installing
  if (!coming) throw new Error('the browser registered no worker')
  if (!registration.active)
    await new Promise<void>((resolve, reject) => {
      const look = () => {
        if (coming.state === 'activated') resolve()
        if (coming.state === 'redundant') reject(new Error('the worker could not be installed'))
      }
      coming.addEventListener('statechange', look)
      look()
    })
  return { registration, worker: registration.active ?? coming }
}

/** Keeps languages on the device. Rejects when a file could not be fetched; files that came stay. */
export async function keepLocales(locales: readonly Locale[], onProgress?: (done: number, total: number) => void): Promise<DeviceState> {
  remember(true)
  const { worker } = await installWorker()
  return askDevice(worker, { ask: 'keep', locales }, onProgress)
}

const CHOICE = 'parallax-device'
/** False after the reader removed everything from this device, until they ask for it again. */
export function wantsDevice(): boolean {
  try {
    return localStorage.getItem(CHOICE) !== 'off'
  } catch {
    return true
  }
}
function remember(isWanted: boolean): void {
  try {
    if (isWanted) localStorage.removeItem(CHOICE)
    else localStorage.setItem(CHOICE, 'off')
  } catch {
    // Storage was refused: the next visit keeps the site again.
  }
}

/** Removes everything that was kept on the device, and the worker. What readers made is stored elsewhere and stays. */
export async function forgetDevice(): Promise<void> {
  remember(false)
  await (await container()?.getRegistration(`${BASE}/`))?.unregister()
  const names = (await caches.keys()).filter((name) => name.startsWith('parallax-'))
  await Promise.all(names.map((name) => caches.delete(name)))
}

/**
 * Calls back when a newer worker waits to take over.
 * @returns a function that stops this
 */
export function onNewer(registration: ServiceWorkerRegistration, tell: (worker: ServiceWorker) => void): () => void {
  const look = () => {
    if (registration.waiting && registration.active) tell(registration.waiting)
  }
  const found = () => registration.installing?.addEventListener('statechange', look)
  registration.addEventListener('updatefound', found)
  look()
  return () => registration.removeEventListener('updatefound', found)
}

/** True when this page already belongs to the release of a worker. */
export const isOfRelease = (state: DeviceState): boolean =>
  [...document.querySelectorAll<HTMLScriptElement>('script[type="module"][src]')].some((script) => script.src.endsWith(state.entry))

/** Lets a waiting worker take over, and reloads this page with it. */
export function takeOver(worker: ServiceWorker): void {
  container()?.addEventListener('controllerchange', () => location.reload(), { once: true })
  void askDevice(worker, { ask: 'take-over' }).catch(() => undefined)
}
