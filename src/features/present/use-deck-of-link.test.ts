import { expect, test } from 'vitest'
import { packedDeck } from './use-deck-of-link.ts'

test.each([
  ['#deck=abc-DEF_123', 'abc-DEF_123'],
  ['#deck=', null],
  ['#deck=abc.def', null],
  ['#deck=abc&x=1', null],
  ['#xdeck=abc', null],
  ['#DECK=abc', null],
  ['', null],
])('behind "%s" lies the deck %s', (hash, packed) => {
  expect(packedDeck(hash)).toBe(packed)
})
