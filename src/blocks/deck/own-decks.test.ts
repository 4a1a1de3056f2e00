import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { tiesIn } from '#domain/deck/tied-text.ts'
import { type BuiltInSlide, type Deck, MAX_SLIDES, MAX_TEXT, type Slide } from '#schema/deck.ts'
import { forgetReaderStore, readerStore } from '#store/reader-store.ts'
import { addExhibits, createDeck, editDeck, noteTouched, TOUCHED } from './own-decks.ts'

let touched = 0
let kept: Record<string, string> = {}
let refusesStorage = false
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  touched = 0
  kept = {}
  refusesStorage = false
  vi.stubGlobal('window', { dispatchEvent: (event: Event) => (touched += Number(event.type === TOUCHED)) })
  vi.stubGlobal('localStorage', {
    setItem: (key: string, value: string) => {
      if (refusesStorage) throw new Error('refused')
      kept[key] = value
    },
  })
})
afterEach(() => forgetReaderStore())
afterAll(() => vi.unstubAllGlobals())

const deckOf = async (id: string): Promise<Deck> => {
  const deck = await readerStore().get('decks', id)
  if (!deck) throw new Error(`no deck ${id}`)
  return deck
}
const section = (id: string, title = 'Part'): Slide => ({
  kind: 'section',
  id,
  line: null,
  showLine: false,
  notes: '',
  seconds: null,
  title,
})
const BUILT_IN: BuiltInSlide = {
  kind: 'text',
  id: 's1',
  line: ['It cut ', { text: '30,000 jobs', claim: 'amazon-cuts' }],
  showLine: true,
  notes: ['Say ', { text: '8.6%', claim: 'amazon-cuts', check: 'share' }],
  seconds: 60,
  title: ['Title'],
  body: [{ text: '[brackets]', claim: 'c' }],
}

describe('a deck of one’s own', () => {
  test('is kept under an id of its own, and the page is told', async () => {
    const [a, b] = [await createDeck('One'), await createDeck('Two')]
    expect(a).not.toBe(b)
    expect(await deckOf(a)).toEqual({ shape: 1, id: a, title: 'One', slides: [], from: null })
    expect([touched, kept[TOUCHED]]).toEqual([2, '1'])
  })
  test('made from a built-in one keeps its numbers tied to their claims as these are now', async () => {
    const deck = await deckOf(await createDeck('Copy', [BUILT_IN], 'talk', { 'amazon-cuts': 'abc1', '=share': 'def2' }))
    const [slide] = deck.slides
    expect([deck.from, slide?.kind, slide?.seconds, slide?.showLine]).toEqual(['talk', 'text', 60, true])
    expect(slide?.line).toMatch(/^It cut \[30,000 jobs\]\(amazon-cuts@abc1\)$/)
    expect(tiesIn(slide?.notes ?? '', null).map((t) => [t.words, t.claim])).toEqual([['8.6%', 'amazon-cuts']])
    // Brackets of a text would end the tie.
    expect(slide?.kind === 'text' && slide.body).toBe('[brackets](c)')
  })
  test('is no larger than a deck may be', async () => {
    const many = Array.from({ length: MAX_SLIDES + 5 }, (_, i) => section(`s${i}`))
    const deck = await deckOf(await createDeck('x'.repeat(500), many))
    expect([deck.title.length, deck.slides.length]).toEqual([MAX_TEXT.title, MAX_SLIDES])
  })
  test('is made also where the browser refuses to remember that there is one', async () => {
    refusesStorage = true
    expect((await deckOf(await createDeck('One'))).title).toBe('One')
    expect(touched).toBe(1)
    expect(() => noteTouched()).not.toThrow()
  })
})

describe('an edit', () => {
  test('changes the deck that is there, and gives the edit that undoes it', async () => {
    const id = await createDeck('One', [section('a'), section('b')])
    const back = await editDeck(id, { do: 'move', id: 'b', to: 0 })
    expect((await deckOf(id)).slides.map((s) => s.id)).toEqual(['b', 'a'])
    if (back) await editDeck(id, back)
    expect((await deckOf(id)).slides.map((s) => s.id)).toEqual(['a', 'b'])
  })
  test('of a deck that is gone does nothing', async () => {
    expect(await editDeck('gone', { do: 'rename', title: 'x' })).toBeNull()
    expect(await readerStore().get('decks', 'gone')).toBeNull()
  })
  test('two at the same time both count', async () => {
    const id = await createDeck('One', [section('a')])
    await Promise.all([editDeck(id, { do: 'add', slide: section('b'), at: 1 }), editDeck(id, { do: 'rename', title: 'Two' })])
    const deck = await deckOf(id)
    expect([deck.title, deck.slides.map((s) => s.id)]).toEqual(['Two', ['a', 'b']])
  })
})

describe('exhibits that are added', () => {
  const figure = (id: string) => ({ kind: 'figure' as const, id })
  test('make a first deck, or go to the end of the one that was changed last', async () => {
    expect(await addExhibits([figure('a'), figure('b')], 'told', 'My deck')).toBe('added')
    const [record] = await readerStore().list('decks')
    expect(record?.value.title).toBe('My deck')
    expect(record?.value.slides.map((s) => s.kind === 'exhibit' && [s.exhibit.id, s.lens])).toEqual([
      ['a', 'told'],
      ['b', 'told'],
    ])
    await addExhibits([figure('c')], 'evidence', 'Not used')
    const decks = await readerStore().list('decks')
    expect(decks.map((d) => d.value.slides.length)).toEqual([3])
    const ids = decks[0]?.value.slides.map((s) => s.id) ?? []
    expect(new Set(ids).size).toBe(3)
  })
  test('say when there is no more room, and add what there is room for', async () => {
    const id = await createDeck(
      'Full',
      Array.from({ length: MAX_SLIDES - 1 }, (_, i) => section(`s${i}`)),
    )
    expect(await addExhibits([figure('a'), figure('b')], 'evidence', 'x')).toBe('full')
    const { slides } = await deckOf(id)
    expect(slides).toHaveLength(MAX_SLIDES)
    expect(slides.at(-1)).toMatchObject({ exhibit: { id: 'a' } })
  })
})
