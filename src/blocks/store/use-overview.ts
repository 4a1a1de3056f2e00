import { useCallback, useEffect, useState } from 'react'
import { readerStore } from '#store/reader-store.ts'
import type { CollectionInfo } from '#store/store.ts'

/** What each collection of the browser's store holds, kept up to date; null until it is known, and while the page is built. */
export function useOverview(): readonly CollectionInfo[] | null {
  const [list, setList] = useState<CollectionInfo[] | null>(null)
  const look = useCallback(() => readerStore().overview().then(setList), [])
  useEffect(() => {
    void look()
    // Not the live collections: they follow only what something draws.
    return readerStore().subscribe(() => void look())
  }, [look])
  return list
}
