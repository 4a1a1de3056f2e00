import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import 'fake-indexeddb/auto'
import { openDatabase, type Watch } from './database.ts'
import type { Place } from './place.ts'
import { exportReaderData, importReaderData } from './reader-data.ts'
import { makeStore, type ReaderStore } from './store.ts'

const stores: ReaderStore[] = []
const newStore = (parts: Parameters<typeof makeStore>[0] = {}) => {
  const store = makeStore({ now: () => '2026-11-01T00:00:00.000Z', ...parts })
  stores.push(store)
  return store
}
const picked = (...claims: string[]) => ({ claims })

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(() => {
  for (const store of stores.splice(0)) store.close()
})

/** Writes something into the database that no release would write. */
async function plant(record: object): Promise<void> {
  const place = await openDatabase({ onWaiting: () => undefined, onLost: () => undefined })
  const { collection, id } = record as { collection: string; id: string }
  await place.change(collection, id, () => record as never) // reason: the store is handed what its types refuse
  place.close()
}

describe('what is written is there again', () => {
  test('in the same page, in the next, and by id', async () => {
    const first = newStore()
    await first.put('selections', 'ledger', picked('a', 'b'))
    expect(first.state).toEqual({ place: 'browser' })
    expect(await first.get('selections', 'ledger')).toEqual(picked('a', 'b'))
    const next = newStore()
    expect(await next.list('selections')).toEqual([{ id: 'ledger', changed: '2026-11-01T00:00:00.000Z', value: picked('a', 'b') }])
    expect(await next.list('seen')).toEqual([])
    await next.remove('selections', 'ledger')
    expect(await first.get('selections', 'ledger')).toBeNull()
  })
  test('records come in the order of their last change', async () => {
    const clock = ['1', '2', '3']
    const store = newStore({ now: () => `2026-11-01T00:00:0${clock.shift()}.000Z` })
    await store.put('selections', 'b', picked())
    await store.put('selections', 'a', picked())
    await store.put('selections', 'b', picked('x'))
    expect((await store.list('selections')).map((r) => r.id)).toEqual(['a', 'b'])
  })
  test('changes from two tabs at once are both kept', async () => {
    const [one, two] = [newStore(), newStore()]
    const add = (store: ReaderStore, id: string) => store.update('selections', 'ledger', (now) => picked(...(now?.claims ?? []), id))
    await Promise.all([add(one, 'a'), add(two, 'b'), add(one, 'c'), add(two, 'd')])
    expect((await one.get('selections', 'ledger'))?.claims.sort()).toEqual(['a', 'b', 'c', 'd'])
  })
  test('another tab is told of a change', async () => {
    const [one, two] = [newStore(), newStore()]
    const told = vi.fn()
    two.subscribe(told)
    await one.put('selections', 'ledger', picked('a'))
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith('selections'))
  })
})

describe('corrupt and foreign records never crash', () => {
  test('they are left out, counted, exported as they are, and go with "delete everything"', async () => {
    await plant({ collection: 'selections', id: 'broken', shape: 1, changed: '2026', value: { claims: 7 } })
    await plant({ collection: 'selections', id: 'hollow' })
    await plant({ collection: 'unknown', id: 'x', shape: 1, changed: '2026', value: 1 })
    const store = newStore()
    await store.put('selections', 'ledger', picked('a'))
    expect((await store.list('selections')).map((r) => r.id)).toEqual(['ledger'])
    expect(await store.get('selections', 'broken')).toBeNull()
    expect(await store.overview()).toContainEqual(expect.objectContaining({ name: 'selections', records: 3, unreadable: 2 }))
    expect(JSON.parse(await exportReaderData(store, '2026-11-02', [])).records).toHaveLength(4)
    await store.deleteAll()
    expect(await newStore().records()).toEqual([])
  })
  test('what a newer release wrote is neither shown nor overwritten by an update', async () => {
    const newer = { collection: 'selections', id: 'ledger', shape: 99, changed: '2027', value: { rows: [] } }
    await plant(newer)
    const store = newStore()
    await store.update('selections', 'ledger', () => picked('a'))
    expect(await store.records()).toEqual([newer])
  })
})

describe('a browser that keeps nothing', () => {
  const refused: Parameters<typeof makeStore>[0] = { open: async () => Promise.reject(new DOMException('no', 'SecurityError')) }
  test('everything works for as long as the page is open, and it is said', async () => {
    const store = newStore(refused)
    await store.put('selections', 'ledger', picked('a'))
    await store.update('selections', 'ledger', (now) => picked(...(now?.claims ?? []), 'b'))
    expect(await store.get('selections', 'ledger')).toEqual(picked('a', 'b'))
    expect(store.state).toEqual({ place: 'page', why: 'refused' })
    await store.remove('selections', 'ledger')
    expect(await store.list('selections')).toEqual([])
    await store.deleteAll()
  })
  test.each([
    [
      'there is no database',
      () => Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true, writable: true }),
    ],
    [
      'reading it throws (a sandboxed frame)',
      () =>
        Object.defineProperty(globalThis, 'indexedDB', {
          get: () => {
            throw new DOMException('no', 'SecurityError')
          },
          configurable: true,
        }),
    ],
  ])('%s', async (_name, breakIt) => {
    const whole = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB') ?? {}
    breakIt()
    try {
      const store = newStore()
      await store.put('selections', 'ledger', picked('a'))
      expect(store.state).toEqual({ place: 'page', why: 'refused' })
    } finally {
      Object.defineProperty(globalThis, 'indexedDB', whole)
    }
  })
  test('a browser that never answers holds nothing up; when it answers late, what waited is written', async () => {
    let answer: (place: Place) => void = () => undefined
    const late = new Promise<Place>((resolve) => {
      answer = resolve
    })
    const store = newStore({
      open: ({ onWaiting }) => {
        onWaiting('refused')
        return late
      },
    })
    await store.put('selections', 'ledger', picked('a'))
    expect(store.state).toEqual({ place: 'page', why: 'refused' })
    answer(await openDatabase({ onWaiting: () => undefined, onLost: () => undefined }))
    await vi.waitFor(() => expect(store.state).toEqual({ place: 'browser' }))
    expect(await newStore().get('selections', 'ledger')).toEqual(picked('a'))
  })
})

describe('a full browser', () => {
  const nearlyFull = (isFull: () => boolean) => async (watch: Watch) => {
    const place = await openDatabase(watch)
    const change: Place['change'] = (collection, id, decide) =>
      place.change(collection, id, (now) => {
        const next = decide(now)
        if (next && isFull()) throw new DOMException('full', 'QuotaExceededError')
        return next
      })
    return { ...place, change }
  }
  test('keeps what was there, holds the new in memory, says so, and writes it when there is room', async () => {
    let full = false
    const store = newStore({ open: nearlyFull(() => full) })
    await store.put('selections', 'old', picked('a'))
    full = true
    await store.put('selections', 'new', picked('b'))
    expect(store.state).toEqual({ place: 'page', why: 'full' })
    expect((await store.list('selections')).map((r) => r.id).sort()).toEqual(['new', 'old'])
    expect(await newStore().get('selections', 'new')).toBeNull()
    full = false
    await store.retry()
    expect(store.state).toEqual({ place: 'browser' })
    expect(await newStore().get('selections', 'new')).toEqual(picked('b'))
  })
})

describe('two releases in two tabs', () => {
  test('an older tab makes way for the upgrade of a newer one and says that it has to be loaded again', async () => {
    const old = newStore()
    await old.put('selections', 'ledger', picked('a'))
    const newer = newStore({ open: (watch) => openDatabase(watch, 2) })
    expect(await newer.get('selections', 'ledger')).toEqual(picked('a'))
    expect(old.state).toEqual({ place: 'page', why: 'newer' })
    await old.put('selections', 'ledger', picked('b'))
    expect(await old.get('selections', 'ledger')).toEqual(picked('b'))
    const again = newStore()
    await again.list('selections')
    expect(again.state).toEqual({ place: 'page', why: 'newer' })
  })
  test('while another tab blocks an upgrade the store works in memory, and writes once that tab is closed', async () => {
    const stubborn = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('parallax', 1)
      request.onupgradeneeded = () => request.result.createObjectStore('records', { keyPath: ['collection', 'id'] })
      request.onsuccess = () => resolve(request.result)
    })
    const store = newStore({ open: (watch) => openDatabase(watch, 2) })
    await store.put('selections', 'ledger', picked('a'))
    expect(store.state).toEqual({ place: 'page', why: 'blocked' })
    stubborn.close()
    await vi.waitFor(() => expect(store.state).toEqual({ place: 'browser' }))
    expect(await store.get('selections', 'ledger')).toEqual(picked('a'))
  })
})

describe('one file with everything', () => {
  test('comes back as it was; what is not of ours is counted', async () => {
    const store = newStore()
    await store.put('selections', 'ledger', picked('a', 'b'))
    const text = await exportReaderData(store, '2026-11-02T00:00:00.000Z', ['x'])
    await store.deleteAll()
    expect(await store.list('selections')).toEqual([])
    expect(await importReaderData(store, text)).toEqual({ taken: 1, refused: 0 })
    expect(await store.get('selections', 'ledger')).toEqual(picked('a', 'b'))
    const foreign = { ...JSON.parse(text), records: [{ collection: 'selections', id: 'x' }, { collection: 'toString', id: 'x' }, null] }
    expect(await importReaderData(store, JSON.stringify(foreign))).toEqual({ taken: 0, refused: 3 })
    expect(await importReaderData(store, '[]')).toBeNull()
    expect(await importReaderData(store, 'no json')).toBeNull()
  })
})
