import { LiveCollections } from './live.ts'
import { makeStore, type ReaderStore } from './store.ts'

let page: { store: ReaderStore; live: LiveCollections } | null = null

const made = () => {
  const store = makeStore()
  return { store, live: new LiveCollections(store) }
}

/** The store of this page, opened at its first use. Only in the browser: not while rendering. */
export function readerStore(): ReaderStore {
  page ??= made()
  return page.store
}

/** The collections for components to draw. */
export function liveCollections(): LiveCollections {
  page ??= made()
  return page.live
}

/** Closes the store, so that the next test starts with a new one. */
export function forgetReaderStore(): void {
  page?.store.close()
  page = null
}
