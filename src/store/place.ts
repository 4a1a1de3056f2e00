import type { StoredRecord } from './row.ts'

/** The result of a change: new content for the record, `null` to remove it, `undefined` to leave it as it is. */
export type Change = StoredRecord | null | undefined

/** Somewhere records lie. Every call may reject. */
export type Place = {
  /** Records of a collection, or of all of them. */
  all: (collection?: string) => Promise<unknown[]>
  get: (collection: string, id: string) => Promise<unknown>
  /**
   * Reads a record, calls `decide` and writes its result, in one transaction: no other tab can write in between. `decide` must not await
   * anything.
   */
  change: (collection: string, id: string, decide: (now: unknown) => Change) => Promise<void>
  /** Removes everything. */
  clear: () => Promise<void>
  close: () => void
}

const keyOf = (collection: string, id: string) => `${collection}\n${id}`

/**
 * What could not be written to the browser's database, kept until the page is closed. A record that was removed meanwhile is remembered
 * as removed.
 */
export class Waiting {
  readonly #changes = new Map<string, { collection: string; id: string; record: StoredRecord | null }>()

  get size(): number {
    return this.#changes.size
  }
  /** The record as it waits: `null` when removed, `undefined` when nothing waits for this id. */
  get(collection: string, id: string): StoredRecord | null | undefined {
    return this.#changes.get(keyOf(collection, id))?.record
  }
  set(collection: string, id: string, record: StoredRecord | null): void {
    this.#changes.set(keyOf(collection, id), { collection, id, record })
  }
  drop(collection: string, id: string): void {
    this.#changes.delete(keyOf(collection, id))
  }
  clear(): void {
    this.#changes.clear()
  }
  list(): { collection: string; id: string; record: StoredRecord | null }[] {
    return [...this.#changes.values()]
  }
  /** Puts the waiting records over those of the database: what waits is newer. */
  over(records: readonly unknown[], collection?: string): unknown[] {
    const isCovered = (record: unknown) => {
      const { collection: c, id } = (record ?? {}) as Partial<StoredRecord>
      return this.#changes.has(keyOf(String(c), String(id)))
    }
    const waiting = this.list().filter((w) => collection === undefined || w.collection === collection)
    return [...records.filter((record) => !isCovered(record)), ...waiting.flatMap((w) => (w.record ? [w.record] : []))]
  }
}
