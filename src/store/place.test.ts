import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Waiting } from './place.ts'
import type { StoredRecord } from './row.ts'

const record = (collection: string, id: string, value: number): StoredRecord => ({ collection, id, shape: 1, changed: '2026-01-01', value })

const collection = fc.constantFrom('decks', 'clips')
const id = fc.constantFrom('a', 'b', 'c', '__proto__')
const command = fc.oneof(
  fc.record({ do: fc.constant('set' as const), collection, id, value: fc.nat({ max: 9 }) }),
  fc.record({ do: fc.constant('remove' as const), collection, id }),
  fc.record({ do: fc.constant('drop' as const), collection, id }),
)
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never

/** Does the same to what waits and to a plain map: `null` stands for a removal. */
function run(commands: readonly Command[]): { waiting: Waiting; model: Map<string, StoredRecord | null> } {
  const waiting = new Waiting()
  const model = new Map<string, StoredRecord | null>()
  for (const c of commands) {
    const key = `${c.collection}/${c.id}`
    if (c.do === 'drop') {
      waiting.drop(c.collection, c.id)
      model.delete(key)
    } else {
      const next = c.do === 'set' ? record(c.collection, c.id, c.value) : null
      waiting.set(c.collection, c.id, next)
      model.set(key, next)
    }
  }
  return { waiting, model }
}

describe('what waits to be written', () => {
  test('is the last change of each record, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 25 }), (commands) => {
        const { waiting, model } = run(commands)
        expect(waiting.size).toBe(model.size)
        for (const c of ['decks', 'clips'])
          for (const i of ['a', 'b', 'c', '__proto__']) expect(waiting.get(c, i)).toEqual(model.get(`${c}/${i}`))
        expect(waiting.list().map((w) => w.record)).toEqual([...model.values()])
      }),
    )
  })
  test('lies over what is stored: newer where both have a record, absent where it was removed', () => {
    fc.assert(
      fc.property(
        fc.array(command, { maxLength: 25 }),
        fc.uniqueArray(fc.tuple(collection, id), { selector: (k) => k.join() }),
        (commands, kept) => {
          const { waiting, model } = run(commands)
          const stored = kept.map(([c, i]) => record(c, i, 99))
          const seen = new Map(waiting.over(stored).map((r) => [`${(r as StoredRecord).collection}/${(r as StoredRecord).id}`, r]))
          const wanted = new Map(stored.map((r) => [`${r.collection}/${r.id}`, r]))
          for (const [key, change] of model) {
            if (change === null) wanted.delete(key)
            else wanted.set(key, change)
          }
          expect(seen).toEqual(wanted)
        },
      ),
    )
  })
  test('of one collection leaves the others alone', () => {
    const { waiting } = run([
      { do: 'set', collection: 'decks', id: 'a', value: 1 },
      { do: 'set', collection: 'clips', id: 'a', value: 2 },
      { do: 'remove', collection: 'decks', id: 'b' },
    ])
    expect(waiting.over([record('decks', 'b', 9)], 'decks')).toEqual([record('decks', 'a', 1)])
    expect(waiting.over([record('clips', 'b', 9)], 'clips')).toEqual([record('clips', 'b', 9), record('clips', 'a', 2)])
  })
  test('passes on records that it cannot read, and is empty after all was deleted', () => {
    const { waiting } = run([{ do: 'set', collection: 'decks', id: 'a', value: 1 }])
    expect(waiting.over([null, 'broken', { other: 1 }])).toEqual([null, 'broken', { other: 1 }, record('decks', 'a', 1)])
    waiting.clear()
    expect([waiting.size, waiting.over([]), waiting.get('decks', 'a')]).toEqual([0, [], undefined])
  })
})
