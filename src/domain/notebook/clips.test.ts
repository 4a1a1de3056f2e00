import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Clip, ClipTarget } from '#schema/clip.ts'
import { clipId, inOrder, type KeptClip, moved, placeAfter, readTags } from './clips.ts'

const clip = (place: number): Clip => ({
  target: { kind: 'figure', id: 'f' },
  words: 'Words',
  language: 'en',
  dataset: null,
  on: '2026-11-29',
  note: '',
  tags: [],
  place,
})
const lists = fc
  .array(fc.integer({ min: 1, max: 6 }), { maxLength: 8 })
  .map((places) => places.map((place, i): KeptClip => ({ id: `c${i}`, value: clip(place) })))
const ids = (clips: readonly KeptClip[]) => inOrder(clips).map((c) => c.id)
const apply = (clips: readonly KeptClip[], places: ReadonlyMap<string, number>) =>
  clips.map((c) => ({ ...c, value: { ...c.value, place: places.get(c.id) ?? c.value.place } }))

test('moving down and up again gives the order that there was, and never loses a clip', () => {
  fc.assert(
    fc.property(lists, fc.nat(7), (clips, n) => {
      const before = ids(clips)
      const id = before[n]
      if (id === undefined || n === before.length - 1) return
      const down = apply(clips, moved(clips, id, 1))
      expect(ids(down)).toEqual([...before.slice(0, n), before[n + 1], id, ...before.slice(n + 2)])
      expect(ids(apply(down, moved(down, id, -1)))).toEqual(before)
    }),
  )
})

test('at the ends nothing moves; a new clip comes last', () => {
  const clips = [
    { id: 'a', value: clip(1) },
    { id: 'b', value: clip(2) },
  ]
  expect([moved(clips, 'a', -1), moved(clips, 'b', 1), moved(clips, 'gone', 1)].map((m) => m.size)).toEqual([0, 0, 0])
  expect([placeAfter(clips), placeAfter([])]).toEqual([3, 1])
})

describe('ids', () => {
  const quote = (exact: string, page = '/method'): ClipTarget => ({
    kind: 'quote',
    page,
    title: 'T',
    quote: { prefix: '', exact, suffix: '' },
  })
  it('are the same for the same thing, and differ for another', () => {
    expect(clipId({ kind: 'figure', id: 'robots' }, 'en')).toBe('figure-robots')
    expect(clipId(quote('One.'), 'en')).toBe(clipId(quote('One.'), 'en'))
    expect(new Set([clipId(quote('One.'), 'en'), clipId(quote('Two.'), 'en'), clipId(quote('One.', '/about'), 'en')]).size).toBe(3)
  })
})

test('tags are read as people write them', () => {
  expect(readTags(' layoffs, #ai ，基数、 layoffs;;')).toEqual(['layoffs', 'ai', '基数'])
  fc.assert(
    fc.property(fc.string(), (text) => {
      const tags = readTags(text)
      expect(readTags(tags.join(','))).toEqual(tags)
    }),
  )
})
