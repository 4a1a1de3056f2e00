import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MAX_SLIDES } from '#schema/deck.ts'
import { decks, slides } from '../../../tests/fixtures/deck-arbitraries.ts'
import { type Edit, edited, freeSlideId, inverse, sectionSlide } from './edit.ts'
import { type History, NO_HISTORY, redone, remember, undone } from './undo.ts'

const edits = (ids: readonly string[]): fc.Arbitrary<Edit> => {
  const id = fc.constantFrom(...ids, 'not-there')
  return fc.oneof(
    fc.record({ do: fc.constant('add' as const), slide: slides, at: fc.integer({ min: -5, max: 20 }) }),
    fc.record({ do: fc.constant('remove' as const), id }),
    fc.record({ do: fc.constant('move' as const), id, to: fc.integer({ min: -5, max: 20 }) }),
    fc.record({ do: fc.constant('duplicate' as const), id, as: fc.stringMatching(/^copy[0-9]{1,3}$/) }),
    fc.record({
      do: fc.constant('write' as const),
      id,
      patch: fc.record({ notes: fc.string({ maxLength: 9 }), title: fc.string({ maxLength: 9 }) }),
    }),
    fc.record({ do: fc.constant('rename' as const), title: fc.string({ maxLength: 20 }) }),
  )
}
const deckAndEdits = decks.chain((deck) => fc.tuple(fc.constant(deck), fc.array(edits(deck.slides.map((s) => s.id)), { maxLength: 15 })))
const idsOf = (deck: { slides: readonly { id: string }[] }) => deck.slides.map((s) => s.id)

describe('edits', () => {
  test('never give two slides one id, and never lose a slide that no edit removed', () => {
    fc.assert(
      fc.property(deckAndEdits, ([deck, list]) => {
        const after = list.reduce(edited, deck)
        expect(new Set(idsOf(after)).size).toBe(after.slides.length)
        const removed = new Set(list.flatMap((e) => (e.do === 'remove' ? [e.id] : [])))
        for (const id of idsOf(deck)) if (!removed.has(id)) expect(idsOf(after)).toContain(id)
      }),
    )
  })
  test('a move keeps the others in their order', () => {
    fc.assert(
      fc.property(decks, fc.nat(20), fc.nat(20), (deck, from, to) => {
        const slide = deck.slides[from % Math.max(1, deck.slides.length)]
        if (!slide) return
        const after = edited(deck, { do: 'move', id: slide.id, to })
        expect(idsOf(after).filter((id) => id !== slide.id)).toEqual(idsOf(deck).filter((id) => id !== slide.id))
        expect(idsOf(after).indexOf(slide.id)).toBe(Math.min(to, deck.slides.length - 1))
      }),
    )
  })
  test('an edit of a slide that is not there changes nothing', () => {
    fc.assert(
      fc.property(decks, (deck) => {
        expect(edited(deck, { do: 'remove', id: 'not-there' })).toBe(deck)
      }),
    )
  })
  test('no deck grows beyond the limit', () => {
    let deck = { shape: 1 as const, id: 'd', title: '', slides: [], from: null } as Parameters<typeof edited>[0]
    for (let i = 0; i < MAX_SLIDES + 3; i += 1) deck = edited(deck, { do: 'add', slide: sectionSlide(freeSlideId(deck), ''), at: i })
    expect(deck.slides).toHaveLength(MAX_SLIDES)
  })
})

describe('undo and redo', () => {
  test('the inverse of an edit gives back the deck', () => {
    fc.assert(
      fc.property(
        decks.chain((deck) => fc.tuple(fc.constant(deck), edits(deck.slides.map((s) => s.id)))),
        ([deck, edit]) => {
          const back = inverse(deck, edit)
          if (back === null) expect(edited(deck, edit)).toBe(deck)
          else expect(edited(edited(deck, edit), back)).toEqual(deck)
        },
      ),
    )
  })
  test('undoing everything and redoing everything ends at the same deck', () => {
    fc.assert(
      fc.property(deckAndEdits, ([deck, list]) => {
        let now = deck
        let history: History = NO_HISTORY
        for (const edit of list) {
          const back = inverse(now, edit)
          if (back) history = remember(history, { edit, back })
          now = edited(now, edit)
        }
        const last = now
        for (let step = undone(history); step; step = undone(history)) {
          now = edited(now, step.edit)
          history = step.history
        }
        expect(now).toEqual(deck)
        for (let step = redone(history); step; step = redone(history)) {
          now = edited(now, step.edit)
          history = step.history
        }
        expect(now).toEqual(last)
      }),
    )
  })
  test('undo leaves alone what another window did meanwhile', () => {
    const slide = (id: string) => sectionSlide(id, id)
    const deck = { shape: 1 as const, id: 'd', title: '', slides: [slide('a'), slide('b')], from: null }
    const mine: Edit = { do: 'remove', id: 'a' }
    const back = inverse(deck, mine)
    const theirs = edited(edited(deck, mine), { do: 'add', slide: slide('c'), at: 9 })
    expect(idsOf(edited(theirs, back as Edit))).toEqual(['a', 'b', 'c'])
  })
})
