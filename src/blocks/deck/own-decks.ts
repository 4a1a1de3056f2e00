import { edited, type Edit, exhibitSlide, freeSlideId, inverse } from '#domain/deck/edit.ts'
import { OWN_DECK } from '#domain/deck/deck-id.ts'
import { ownText } from '#domain/deck/tied-text.ts'
import type { Prints } from '#domain/fingerprint.ts'
import { DECK_SHAPE, type AnySlide, type Deck, type Exhibit, MAX_SLIDES, MAX_TEXT, type Slide } from '#schema/deck.ts'
import type { RichText } from '#schema/rich-text.ts'
import { readerStore } from '#store/reader-store.ts'

const newId = () => `${OWN_DECK}${Date.now().toString(36)}${Math.floor(Math.random() * 1e6).toString(36)}`

/** A slide as a reader's own: numbers in its words stay tied to their claims, what it shows stays a reference. */
function ownSlide(slide: AnySlide, prints: Prints): Slide {
  const { id, showLine, seconds } = slide
  const text = (value: string | RichText, most: number) => ownText(value, prints, most)
  const common = {
    id,
    showLine,
    seconds,
    line: slide.line === null ? null : text(slide.line, MAX_TEXT.line),
    notes: text(slide.notes, MAX_TEXT.notes),
  }
  switch (slide.kind) {
    case 'exhibit':
      return { kind: 'exhibit', ...common, lens: slide.lens, exhibit: slide.exhibit }
    case 'two-up':
      return { kind: 'two-up', ...common, lens: slide.lens, exhibits: slide.exhibits }
    case 'text':
      return { kind: 'text', ...common, title: text(slide.title, MAX_TEXT.title), body: text(slide.body, MAX_TEXT.body) }
    case 'section':
      return { kind: 'section', ...common, title: text(slide.title, MAX_TEXT.title) }
  }
}

/**
 * Makes a deck of the reader's own; gives its id.
 * @param prints fingerprints of the claims of now, for the numbers in words that are taken over
 */
export async function createDeck(
  title: string,
  slides: readonly AnySlide[] = [],
  from: string | null = null,
  prints: Prints = {},
): Promise<string> {
  const id = newId()
  const deck: Deck = {
    shape: DECK_SHAPE,
    id,
    title: title.slice(0, MAX_TEXT.title),
    slides: slides.slice(0, MAX_SLIDES).map((slide) => ownSlide(slide, prints)),
    from,
  }
  await readerStore().put('decks', id, deck)
  noteTouched()
  return id
}

/**
 * Edits the present deck in one step, so that two tabs cannot overwrite each other's change.
 * @returns the edit that undoes it; null when nothing changed
 */
export async function editDeck(id: string, edit: Edit): Promise<Edit | null> {
  let back: Edit | null = null
  await readerStore().update('decks', id, (now) => {
    if (!now) return null
    back = inverse(now, edit)
    return edited(now, edit)
  })
  return back
}

export const TOUCHED = 'parallax-decks'
/** Remembers that there are decks, so that pages show the tray, and tells the open page. */
export function noteTouched(): void {
  try {
    localStorage.setItem(TOUCHED, '1')
  } catch {
    // A browser without storage shows the tray until the page is left.
  }
  window.dispatchEvent(new Event(TOUCHED))
}

/**
 * Adds exhibits at the end of the deck that was changed last, or of a new one, in one step.
 * @returns `full` when not all of them had room
 */
export async function addExhibits(exhibits: readonly Exhibit[], lens: 'told' | 'evidence', firstTitle: string): Promise<'added' | 'full'> {
  const decks = await readerStore().list('decks')
  const id = decks.at(-1)?.id ?? (await createDeck(firstTitle))
  let isFull = false
  await readerStore().update('decks', id, (now) => {
    if (!now) return null
    return exhibits.reduce((deck, exhibit) => {
      const next = edited(deck, { do: 'add', slide: exhibitSlide(freeSlideId(deck), exhibit, lens), at: deck.slides.length })
      isFull ||= next === deck
      return next
    }, now)
  })
  noteTouched()
  return isFull ? 'full' : 'added'
}
