import type { CollectionName } from './collections.ts'
import type { Kept, ReaderStore } from './store.ts'

/**
 * The last known content of collections, for components that draw them. It is read when first asked for, and again whenever this or
 * another tab changes it.
 */
export class LiveCollections {
  readonly #store: ReaderStore
  readonly #snapshots = new Map<CollectionName, readonly Kept<CollectionName>[]>()
  readonly #reading = new Map<CollectionName, { again: boolean }>()
  readonly #listeners = new Set<() => void>()

  constructor(store: ReaderStore) {
    this.#store = store
    store.subscribe((name) => {
      for (const known of name === null ? [...this.#snapshots.keys()] : [name]) if (this.#isWanted(known)) void this.#read(known)
      // The store may have moved between database and memory, even if no record changed.
      if (name === null) this.#tell()
    })
  }

  /** Records of a collection; null until they were read. The same array until something changes. */
  snapshot<N extends CollectionName>(name: N): readonly Kept<N>[] | null {
    if (!this.#isWanted(name)) void this.#read(name)
    // Snapshots are filed under the collection that they were read from.
    return (this.#snapshots.get(name) as readonly Kept<N>[] | undefined) ?? null
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #isWanted(name: CollectionName): boolean {
    return this.#snapshots.has(name) || this.#reading.has(name)
  }

  async #read(name: CollectionName): Promise<void> {
    const running = this.#reading.get(name)
    if (running) {
      running.again = true
      return
    }
    const mine = { again: false }
    this.#reading.set(name, mine)
    do {
      mine.again = false
      this.#snapshots.set(name, await this.#store.list(name))
    } while (mine.again)
    this.#reading.delete(name)
    this.#tell()
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener()
  }
}
