import type { DeviceAsk, DeviceReply } from './protocol.ts'

// The compiler knows the names of a page, and those of a worker would clash with them: here is what of them is used.
type Extendable = Event & { waitUntil: (work: Promise<unknown>) => void }
/** A request that the service worker may answer. */
export type FetchEvent = Extendable & { readonly request: Request; respondWith: (response: Promise<Response>) => void }
/** A message of a page to the service worker, with the port for the reply. */
export type AskEvent = Extendable & { readonly data: DeviceAsk; readonly ports: readonly { postMessage: (reply: DeviceReply) => void }[] }

/** The scope of a service worker. */
export type WorkerScope = {
  addEventListener: ((type: 'install' | 'activate', listener: (event: Extendable) => void) => void) &
    ((type: 'fetch', listener: (event: FetchEvent) => void) => void) &
    ((type: 'message', listener: (event: AskEvent) => void) => void)
  importScripts: (url: string) => void
  skipWaiting: () => Promise<void>
  readonly clients: { claim: () => Promise<void>; matchAll: (of: { type: 'window' }) => Promise<readonly { url: string }[]> }
  readonly location: { readonly origin: string }
}
