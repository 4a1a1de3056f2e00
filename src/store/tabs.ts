import type { CollectionName } from './collections.ts'

/** Told when a collection changed; null: any of them, or where things are kept. */
export type StoreListener = (collection: CollectionName | null) => void

/** Speaks to the other tabs of the same site. */
export type Channel = {
  postMessage: (message: CollectionName | null) => void
  onMessage: (listener: StoreListener) => void
  close: () => void
}

/** The browser's channel between tabs; null where there is none, and each tab then sees the others' changes when it reads again. */
export function tabs(): Channel | null {
  if (typeof BroadcastChannel === 'undefined') return null
  try {
    const channel = new BroadcastChannel('parallax-store')
    let isOpen = true
    return {
      // A write that ends after the page was left has nobody to tell.
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
