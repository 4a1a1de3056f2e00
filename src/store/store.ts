import { COLLECTION_NAMES, type CollectionName, rowOf, type ValueOf } from './collections.ts'
import { type Hindrance, hindranceOf, openDatabase, StoreError, type Watch } from './database.ts'
import { type Change, type Place, Waiting } from './place.ts'
import { readRecord, type StoredRecord } from './row.ts'
import { type Channel, type StoreListener, tabs } from './tabs.ts'

/** A record as the page uses it. */
export type Kept<N extends CollectionName> = { id: string; changed: string; value: ValueOf<N> }

/** Where things are kept: in the browser, or only for as long as this page is open, and why. */
export type StoreState = { place: 'opening' } | { place: 'browser' } | { place: 'page'; why: Hindrance }

/** One collection in the list of what is kept. `bytes` is the length of its records as JSON; `unreadable` of them cannot be used. */
export type CollectionInfo = { name: CollectionName; records: number; unreadable: number; bytes: number }

type Parts = { open: (watch: Watch) => Promise<Place>; channel: Channel | null; now: () => string }

/**
 * What readers make and what the page remembers for them, in one place. When the browser stores nothing, everything works until the page
 * is closed, and `state` says why. No call rejects because of storage: a refused write waits in memory and is tried again.
 */
export class ReaderStore {
  readonly #parts: Parts
  readonly #waiting = new Waiting()
  readonly #listeners = new Set<StoreListener>()
  #place: Place | null = null
  #opening: Promise<void> | null = null
  #hindrance: Hindrance | null = null
  #state: StoreState = { place: 'opening' }

  constructor(parts: Parts) {
    this.#parts = parts
    parts.channel?.onMessage((collection) => this.#tell(collection))
  }

  get state(): StoreState {
    return this.#state
  }

  /** Calls the listener when a collection changed here or in another tab (null: all of them, or the state). Returns how to stop. */
  subscribe(listener: StoreListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Readable records of a collection, oldest change first. */
  async list<N extends CollectionName>(name: N): Promise<Kept<N>[]> {
    const records = await this.#records(name)
    return records
      .flatMap((record) => {
        const read = readRecord(rowOf(name), record)
        return read.ok ? [{ id: read.id, changed: read.changed, value: read.value as ValueOf<N> }] : []
      })
      .sort((a, b) => (a.changed < b.changed ? -1 : a.changed > b.changed ? 1 : a.id < b.id ? -1 : 1))
  }

  /** The value under an id; null when there is none, or none that can be read. */
  async get<N extends CollectionName>(name: N, id: string): Promise<ValueOf<N> | null> {
    await this.#ready()
    const waits = this.#waiting.get(name, id)
    const read = readRecord(rowOf(name), waits === undefined ? await this.#stored(name, id) : waits)
    return read.ok ? (read.value as ValueOf<N>) : null
  }

  /** Writes a value. */
  put<N extends CollectionName>(name: N, id: string, value: ValueOf<N>): Promise<void> {
    return this.#change(name, id, () => this.#recordOf(name, id, value))
  }

  /**
   * Changes a value starting from the present one, in one step, so that two tabs cannot overwrite each other's change. `change` gets null
   * for a missing or unreadable value and returns null to remove it.
   */
  update<N extends CollectionName>(name: N, id: string, change: (now: ValueOf<N> | null) => ValueOf<N> | null): Promise<void> {
    return this.#change(name, id, (now) => {
      const read = readRecord(rowOf(name), now)
      // What a newer release wrote is not overwritten by an older one.
      if (!read.ok && read.why === 'newer') return undefined
      const next = change(read.ok ? (read.value as ValueOf<N>) : null)
      return next === null ? null : this.#recordOf(name, id, next)
    })
  }

  remove(name: CollectionName, id: string): Promise<void> {
    return this.#change(name, id, () => null)
  }

  /** Every collection with what it holds. */
  async overview(): Promise<CollectionInfo[]> {
    const all = await this.#records()
    return COLLECTION_NAMES.map((name) => {
      const mine = all.filter((record) => (record as Partial<StoredRecord> | null)?.collection === name)
      const unreadable = mine.filter((record) => !readRecord(rowOf(name), record).ok).length
      return { name, records: mine.length, unreadable, bytes: mine.reduce<number>((sum, r) => sum + JSON.stringify(r).length, 0) }
    })
  }

  /** Every record as it lies there, also those that this release cannot read. */
  records(): Promise<unknown[]> {
    return this.#records()
  }

  /** Writes records as they were exported. The caller has checked them. */
  async restore(records: readonly StoredRecord[]): Promise<void> {
    for (const record of records) await this.#change(record.collection as CollectionName, record.id, () => record)
  }

  /** Deletes everything that is kept, here and in the other tabs. Rejects with a StoreError when the browser refuses. */
  async deleteAll(): Promise<void> {
    await this.#ready()
    this.#waiting.clear()
    try {
      await this.#place?.clear()
    } catch (error) {
      throw new StoreError(hindranceOf(error), error)
    } finally {
      this.#settle()
      this.#announce(null)
    }
  }

  /** Tries again to write what waits in memory. */
  async retry(): Promise<void> {
    if (!this.#place) this.#opening = null
    await this.#ready()
    await this.#flush()
  }

  close(): void {
    this.#place?.close()
    this.#parts.channel?.close()
    this.#listeners.clear()
  }

  #recordOf<N extends CollectionName>(collection: N, id: string, value: ValueOf<N>): StoredRecord {
    return { collection, id, shape: rowOf(collection).shape, changed: this.#parts.now(), value }
  }

  #ready(): Promise<void> {
    this.#opening ??= this.#open()
    return this.#opening
  }

  /**
   * Opens the database, or goes on without it. Waiting for another tab does not hold anything up: a database that opens later takes over.
   */
  async #open(): Promise<void> {
    const lost = (why: Hindrance) => {
      this.#place = null
      this.#hindrance = why
      // A database that the browser closed may be opened again; one that is being upgraded may not.
      if (why !== 'newer') this.#opening = null
      this.#settle()
    }
    const arrive = (place: Place) => {
      this.#place = place
      this.#hindrance = null
    }
    await new Promise<void>((resolve) => {
      let isLate = false
      const onWaiting = (why: Hindrance) => {
        isLate = true
        this.#hindrance = why
        resolve()
      }
      this.#parts.open({ onWaiting, onLost: lost }).then(
        async (place) => {
          arrive(place)
          resolve()
          if (!isLate) return
          await this.#flush()
          this.#announce(null)
        },
        (error: unknown) => {
          this.#hindrance = hindranceOf(error)
          resolve()
          this.#settle()
        },
      )
    })
    this.#settle()
  }

  /** A record in the database; undefined when there is none, or no database. */
  async #stored(collection: CollectionName, id: string): Promise<unknown> {
    try {
      return await this.#place?.get(collection, id)
    } catch (error) {
      this.#hindrance = hindranceOf(error)
      return undefined
    }
  }

  async #records(collection?: CollectionName): Promise<unknown[]> {
    await this.#ready()
    try {
      return this.#waiting.over((await this.#place?.all(collection)) ?? [], collection)
    } catch (error) {
      this.#hindrance = hindranceOf(error)
      return this.#waiting.over([], collection)
    }
  }

  async #change(name: CollectionName, id: string, decide: (now: unknown) => Change): Promise<void> {
    await this.#ready()
    const waits = this.#waiting.get(name, id)
    // `decide` runs once: on the waiting record if there is one, else on the record in the database.
    let made: { change: Change } | null = null
    const once = (now: unknown): Change => {
      made ??= { change: decide(waits === undefined ? now : waits) }
      return made.change === undefined ? waits : made.change
    }
    try {
      if (!this.#place) throw new StoreError(this.#hindrance ?? 'refused')
      await this.#place.change(name, id, once)
      this.#waiting.drop(name, id)
    } catch (error) {
      // A value that cannot be stored at all is a fault of the page, not of the browser.
      if (error instanceof DOMException && error.name === 'DataCloneError') throw error
      this.#hindrance = hindranceOf(error)
      const change = once(undefined)
      if (change !== undefined) this.#waiting.set(name, id, change)
    }
    this.#settle()
    this.#announce(name)
  }

  /** Writes the waiting records, as many as the browser accepts. */
  async #flush(): Promise<void> {
    for (const { collection, id, record } of this.#waiting.list()) {
      if (!this.#place) break
      try {
        await this.#place.change(collection, id, () => record)
        this.#waiting.drop(collection, id)
      } catch (error) {
        this.#hindrance = hindranceOf(error)
        break
      }
    }
    this.#settle()
  }

  /** Says where things are kept now. */
  #settle(): void {
    const isKept = this.#place !== null && this.#waiting.size === 0
    const next: StoreState = isKept ? { place: 'browser' } : { place: 'page', why: this.#hindrance ?? 'refused' }
    const before = this.#state
    this.#state = next
    if (before.place !== next.place || (before.place === 'page' && next.place === 'page' && before.why !== next.why)) this.#tell(null)
  }

  #announce(collection: CollectionName | null): void {
    this.#tell(collection)
    this.#parts.channel?.postMessage(collection)
  }

  #tell(collection: CollectionName | null): void {
    for (const listener of [...this.#listeners]) listener(collection)
  }
}

/** A store of this browser. The page uses the one of `reader-store.ts`. */
export const makeStore = (parts: Partial<Parts> = {}): ReaderStore =>
  new ReaderStore({ open: openDatabase, channel: tabs(), now: () => new Date().toISOString(), ...parts })
