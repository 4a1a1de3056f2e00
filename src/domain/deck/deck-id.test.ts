import { expect, test } from 'vitest'
import { readFiguresDeck } from './figures-deck.ts'
import { isBuiltInDeck, isOwnDeck } from './deck-id.ts'

test.each([
  ['amazon', true, false],
  ['my-lx2k9-4f', false, true],
  ['figures~robots-installed', false, false],
  ['told~attitudes', false, false],
])('%s', (id, builtIn, own) => {
  expect([isBuiltInDeck(id), isOwnDeck(id)]).toEqual([builtIn, own])
  // What is in its address has no answer in the data.
  if (readFiguresDeck(id) !== null) expect(isBuiltInDeck(id)).toBe(false)
})
