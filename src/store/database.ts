import { type IDBPDatabase, openDB } from 'idb'
import type { Place } from './place.ts'

export const DATABASE = 'parallax'
/** Version of the database's layout. Collections come and go without raising it (see collections.ts). */
export const LAYOUT = 1
const RECORDS = 'records'
/** How long to wait for the database: some browsers never answer a request to open it. */
const PATIENCE_MS = 4000

/** Why nothing can be kept in the browser at the moment. */
export type Hindrance =
  /** Storage is switched off, forbidden in this frame, or broken; private windows of some browsers. */
  | 'refused'
  /** Another tab with an older release holds the database open. */
  | 'blocked'
  /** The database was made by a newer release: this page has to be loaded again. */
  | 'newer'
  /** No room left. */
  | 'full'

export class StoreError extends Error {
  constructor(
    readonly why: Hindrance,
    cause?: unknown,
  ) {
    super(`storage: ${why}`, { cause })
  }
}

const nameOf = (error: unknown): string => (error instanceof Error || error instanceof DOMException ? error.name : '')

/** Names the cause of a failure of the browser's database. */
export function hindranceOf(error: unknown): Hindrance {
  if (error instanceof StoreError) return error.why
  const name = nameOf(error)
  if (name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED') return 'full'
  return name === 'VersionError' ? 'newer' : 'refused'
}

/** What happens to an open database from outside. */
export type Watch = {
  /** Still not open: another tab holds it, or the browser does not answer. A database that opens later is used from then on. */
  onWaiting: (why: Hindrance) => void
  /** The connection is gone: another tab upgrades (`newer`), or the browser closed it (`refused`). */
  onLost: (why: Hindrance) => void
}

const places = (db: IDBPDatabase): Place => ({
  all: (collection) => db.getAll(RECORDS, collection === undefined ? undefined : IDBKeyRange.bound([collection], [collection, []])),
  get: (collection, id) => db.get(RECORDS, [collection, id]),
  change: async (collection, id, decide) => {
    const transaction = db.transaction(RECORDS, 'readwrite')
    try {
      const next = decide(await transaction.store.get([collection, id]))
      if (next === null) await transaction.store.delete([collection, id])
      else if (next !== undefined) await transaction.store.put(next)
    } catch (error) {
      // The transaction ends with the request's own error; its promise must not stay unobserved.
      transaction.done.catch(() => undefined)
      throw error
    }
    await transaction.done
  },
  clear: () => db.clear(RECORDS),
  close: () => db.close(),
})

/**
 * Opens the browser's database. Rejects with a StoreError when it cannot be opened; the caller then works in memory and may try again.
 * @param layout for tests of two releases at once
 */
export function openDatabase({ onWaiting, onLost }: Watch, layout = LAYOUT, patience = PATIENCE_MS): Promise<Place> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => onWaiting('refused'), patience)
    const fail = (error: unknown) => {
      clearTimeout(late)
      reject(new StoreError(hindranceOf(error), error))
    }
    try {
      // Reading `indexedDB` alone may throw (sandboxed frames) or give nothing.
      if (!globalThis.indexedDB) throw new Error('no indexedDB')
      const opening = openDB(DATABASE, layout, {
        upgrade: (db) => {
          if (!db.objectStoreNames.contains(RECORDS)) db.createObjectStore(RECORDS, { keyPath: ['collection', 'id'] })
        },
        blocked: () => {
          clearTimeout(late)
          onWaiting('blocked')
        },
        // A newer release wants to upgrade: close at once, or it waits for as long as this tab is open.
        blocking: (_current, _wanted, event) => {
          ;(event.target as IDBDatabase).close()
          onLost('newer')
        },
        terminated: () => onLost('refused'),
      })
      opening.then((db) => {
        clearTimeout(late)
        resolve(places(db))
      }, fail)
    } catch (error) {
      fail(error)
    }
  })
}
