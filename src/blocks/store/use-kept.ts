import { useSyncExternalStore } from 'react'
import type { CollectionName } from '#store/collections.ts'
import { liveCollections, readerStore } from '#store/reader-store.ts'
import type { Kept, StoreState } from '#store/store.ts'

const subscribe = (listener: () => void) => liveCollections().subscribe(listener)
const OPENING: StoreState = { place: 'opening' }

/** Records of a collection, kept up to date with this and other tabs; null while they are read, in the build, and during hydration. */
export const useKept = <N extends CollectionName>(name: N): readonly Kept<N>[] | null =>
  useSyncExternalStore(
    subscribe,
    () => liveCollections().snapshot(name),
    () => null,
  )

/** Where things are kept: in the browser, or only in this page, and why. */
export const useStoreState = (): StoreState =>
  useSyncExternalStore(
    subscribe,
    () => readerStore().state,
    () => OPENING,
  )
