import type { CollectionName } from './collections.ts'

/** Called when a collection changed. Null: every collection may have changed, or the store moved between database and memory. */
export type StoreListener = (collection: CollectionName | null) => void

/** Sends changes to the other tabs of the same site. */
export type Channel = {
  postMessage: (message: CollectionName | null) => void
  onMessage: (listener: StoreListener) => void
  close: () => void
}

/** The browser's channel between tabs. Null where there is none: then each tab sees the changes of the others when it reads again. */
export function tabs(): Channel | null {
  if (typeof BroadcastChannel === 'undefined') return null
  try {
    const channel = new BroadcastChannel('parallax-store')
    let isOpen = true
    return {
      // The channel may be closed already when a write ends after the page was left.
      postMessage: (message) => isOpen && channel.postMessage(message),
      onMessage: (listener) => channel.addEventListener('message', (event: MessageEvent<CollectionName | null>) => listener(event.data)),
      close: () => {
        isOpen = false
        channel.close()
      },
    }
  } catch {
    return null
  }
}
