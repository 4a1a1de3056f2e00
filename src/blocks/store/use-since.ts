import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { resourceQuery } from '#data/resource.ts'
import { type Changes, changesBetween, hasChanges } from '#domain/fingerprint.ts'
import { localDay } from '#domain/local-day.ts'
import { useLocale } from '#i18n/context.tsx'
import { readerStore } from '#store/reader-store.ts'

const RECORD = 'dataset'

/** What changed since a reader last saw the dataset, and the day (YYYY-MM-DD) of that. */
export type Since = { seenOn: string; changes: Changes }

/**
 * What changed in the dataset since this browser last saw it; null when nothing did, and on a first visit, which is only recorded. The
 * fingerprints are fetched when the dataset has another version than the one seen.
 * @returns the changes, and a function that marks them as seen
 */
export function useSince(): { since: Since | null; dismiss: () => void } {
  const locale = useLocale()
  const queries = useQueryClient()
  const version = useQuery(resourceQuery('dataset', locale)).data?.version
  const [since, setSince] = useState<Since | null>(null)
  const note = useCallback(async () => {
    const { version: now, prints } = await queries.fetchQuery(resourceQuery('fingerprints', locale))
    await readerStore().put('seen', RECORD, { version: now, seenOn: localDay(new Date()), prints })
  }, [queries, locale])
  useEffect(() => {
    if (version === undefined) return
    let live = true
    const look = async () => {
      const seen = await readerStore().get('seen', RECORD)
      if (seen?.version === version) return
      if (seen === null) return note()
      const { prints } = await queries.fetchQuery(resourceQuery('fingerprints', locale))
      const changes = changesBetween(seen.prints, prints)
      if (!hasChanges(changes)) return note()
      if (live) setSince({ seenOn: seen.seenOn, changes })
    }
    // The strip is extra: when the fingerprints cannot be fetched, it is not shown.
    look().catch(() => undefined)
    return () => {
      live = false
    }
  }, [version, queries, locale, note])
  const dismiss = useCallback(() => {
    setSince(null)
    note().catch(() => undefined)
  }, [note])
  return { since, dismiss }
}
