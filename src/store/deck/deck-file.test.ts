import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decks } from '../../../tests/fixtures/deck-arbitraries.ts'
import { deckFile, readDeckData, readDeckFile } from './deck-file.ts'
import { MAX_PACKED, packDeck, unpackDeck } from './deck-link.ts'

test('a file gives back the deck that was written', () => {
  fc.assert(
    fc.property(decks, (deck) => {
      expect(readDeckFile(JSON.stringify(deckFile(deck, 'abc')))).toEqual({ deck: JSON.parse(JSON.stringify(deck)), dataset: 'abc' })
    }),
  )
})

test('a link gives back the deck, or there is none because it is too long', async () => {
  await fc.assert(
    fc.asyncProperty(decks, async (deck) => {
      const packed = await packDeck(deck, 'abc')
      if (packed === null) return
      expect(packed.length).toBeLessThanOrEqual(MAX_PACKED)
      expect(packed).toMatch(/^[\w-]+$/)
      expect(await unpackDeck(packed)).toEqual({ deck: JSON.parse(JSON.stringify(deck)), dataset: 'abc' })
    }),
    { numRuns: 40 },
  )
})

test('what is no deck is refused with its reason', async () => {
  const deck = { shape: 1, id: 'd', title: 'T', slides: [], from: null }
  const file = { parallax: 'deck', shape: 1, dataset: '', deck }
  expect(readDeckFile('{')).toEqual({ why: 'not-json' })
  expect(readDeckFile('[]')).toEqual({ why: 'foreign' })
  expect(readDeckData({ ...file, parallax: 'notebook' })).toEqual({ why: 'foreign' })
  expect(readDeckData({ ...file, shape: 2 })).toEqual({ why: 'newer', shape: 2 })
  expect(readDeckData({ ...file, deck: { ...deck, slides: [{ kind: 'film' }] } })).toMatchObject({ why: 'damaged', path: 'slides.0.kind' })
  const slide = { kind: 'section', id: 'a', line: null, showLine: true, notes: '', seconds: null, title: '' }
  expect(readDeckData({ ...file, deck: { ...deck, slides: [slide, slide] } })).toMatchObject({ why: 'damaged', path: 'slides.1.id' })
  for (const bad of ['', '!!!', 'AAAA', 'q1YqLkksSVWyUlBKSixJVNJRUCopKs1VslJQ'])
    expect(await unpackDeck(bad)).toMatchObject({ why: 'damaged' })
})
