import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figuresDeckId, figureSlides, readFiguresDeck } from './figures-deck.ts'

const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/)

test('the id of a deck of figures gives back its figures and its lens', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(slug, { minLength: 1, maxLength: 60 }),
      fc.constantFrom('told' as const, 'evidence' as const),
      (figures, lens) => {
        expect(readFiguresDeck(figuresDeckId({ lens, figures }))).toEqual({ lens, figures })
      },
    ),
  )
})

test('ids of other decks, and what only looks like one, are none', () => {
  for (const id of ['ten-minute-briefing', 'my-abc', 'figures', 'figures~', 'figures~A', 'figures~a~', 'figures~../x', 'told~a b', ''])
    expect(readFiguresDeck(id), id).toBeNull()
})

test('a figure that is named twice has one slide', () => {
  expect(figureSlides(readFiguresDeck('told~a~b~a') ?? { lens: 'told', figures: [] }).map((s) => s.id)).toEqual(['a', 'b'])
})
