import { beforeEach, expect, test, vi } from 'vitest'
import type { CollectionName } from './collections.ts'
import { LiveCollections } from './live.ts'
import type { ReaderStore } from './store.ts'
import type { StoreListener } from './tabs.ts'

/** A store whose records are numbers of the read, and whose answers come when the test says so. */
let reads: CollectionName[] = []
let open: (() => void)[] = []
let changed: StoreListener = () => undefined
const store = {
  subscribe: (listener: StoreListener) => {
    changed = listener
    return () => undefined
  },
  list: (name: CollectionName) => {
    reads.push(name)
    const record = { id: `${name} ${reads.length}` }
    return new Promise((done) => open.push(() => done([record])))
  },
} as unknown as ReaderStore // reason: live collections subscribe and list, and nothing else
const settle = async () => {
  for (const done of open.splice(0)) done()
  await Promise.resolve()
  await Promise.resolve()
  await Promise.resolve()
}
let live: LiveCollections
let told: ReturnType<typeof vi.fn<() => void>>
const idsOf = (name: CollectionName) => live.snapshot(name)?.map((r) => r.id) ?? null
beforeEach(() => {
  reads = []
  open = []
  live = new LiveCollections(store)
  told = vi.fn<() => void>()
  live.subscribe(told)
})

test('a collection is read when it is first asked for, once, and its readers are told', async () => {
  expect([live.snapshot('decks'), live.snapshot('decks')]).toEqual([null, null])
  expect(reads).toEqual(['decks'])
  await settle()
  expect(idsOf('decks')).toEqual(['decks 1'])
  expect(live.snapshot('decks')).toBe(live.snapshot('decks'))
  expect([reads.length, told.mock.calls.length]).toEqual([1, 1])
})

test('it is read again when it changes, and until then it is what it was', async () => {
  live.snapshot('decks')
  await settle()
  changed('decks')
  expect(idsOf('decks')).toEqual(['decks 1'])
  await settle()
  expect(idsOf('decks')).toEqual(['decks 2'])
})

test('a change while it is being read is not lost', async () => {
  live.snapshot('decks')
  changed('decks')
  changed('decks')
  await settle()
  expect(reads).toEqual(['decks', 'decks'])
  await settle()
  expect(idsOf('decks')).toEqual(['decks 2'])
  expect(told).toHaveBeenCalledTimes(1)
})

test('what nobody asked for is not read', async () => {
  changed('decks')
  changed(null)
  expect(reads).toEqual([])
  live.snapshot('decks')
  await settle()
  changed('selections')
  expect(reads).toEqual(['decks'])
})

test('when everything may have changed, all that is known is read, and readers are told at once: the place may be another', async () => {
  live.snapshot('decks')
  live.snapshot('seen')
  await settle()
  told.mockClear()
  changed(null)
  expect(told).toHaveBeenCalledTimes(1)
  expect(reads.slice(2).toSorted()).toEqual(['decks', 'seen'])
})

test('who is no longer listening hears nothing', async () => {
  const other = vi.fn<() => void>()
  live.subscribe(other)()
  live.snapshot('decks')
  await settle()
  expect([other.mock.calls.length, told.mock.calls.length]).toEqual([0, 1])
})
