import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { isOwnDeck } from '#domain/deck/deck-id.ts'
import { useSlideAnswers } from '#blocks/stage/use-slide-answers.ts'
import { useKept } from '#blocks/store/use-kept.ts'
import { DataError } from '#data/errors.ts'
import { resourceQuery } from '#data/resource.ts'
import { figureSlides, readFiguresDeck } from '#domain/deck/figures-deck.ts'
import { slideContent } from '#domain/deck/slide-content.ts'
import { hasTies, shownSlide } from '#domain/deck/tied-text.ts'
import type { Prints } from '#domain/fingerprint.ts'
import { useLocale, useMessages } from '#i18n/context.tsx'
import { PRESENT } from '#i18n/messages/present/namespace.ts'
import type { AnySlide, Deck, DeckAnswer, Slide } from '#schema/deck.ts'
import { plainText } from '#schema/rich-text.ts'

/** A deck to look at or to present. `own`: as the reader keeps it; null for a built-in one. */
export type ShownDeck = {
  id: string
  title: string
  summary: string
  slides: readonly AnySlide[]
  outline: DeckAnswer['outline']
  own: Deck | null
}
/** `gone`: not on this device, or never was; `failed`: a built-in one whose answer did not come. */
export type DeckState =
  | { kind: 'waiting' }
  | { kind: 'gone' }
  | { kind: 'failed'; error: unknown; retry: () => void }
  | { kind: 'here'; deck: ShownDeck }

const isMissing = (error: unknown) => error instanceof DataError && error.failure.kind === 'http' && error.failure.status === 404

const NONE: readonly Slide[] = []

/** Slides of a reader's own, their numbers held against the claims of now. */
function useShownSlides(slides: readonly Slide[]): readonly AnySlide[] {
  const prints = usePrints(slides)
  const { present } = useMessages(PRESENT)
  return useMemo(() => slides.map((slide) => shownSlide(slide, prints, present.tied)), [slides, prints, present])
}

/** Fingerprints of the claims of now, where slides have numbers that are tied to claims; null before they are there. */
export function usePrints(slides: readonly Slide[]): Prints | null {
  const locale = useLocale()
  return useQuery({ ...resourceQuery('number-prints', locale), enabled: slides.some(hasTies) }).data?.prints ?? null
}

/**
 * A deck by its id, own or built-in, kept up to date.
 * @param linked a deck that came with the address, for a device that does not keep it
 */
export function useDeck(id: string, linked: Deck | null = null): DeckState {
  const locale = useLocale()
  const mine = isOwnDeck(id)
  const kept = useKept('decks')
  const figures = useMemo(() => readFiguresDeck(id), [id])
  const ofFigures = useMemo(() => (figures === null ? [] : figureSlides(figures)), [figures])
  const { answers } = useSlideAnswers(ofFigures)
  const { present } = useMessages(PRESENT)
  const query = useQuery({ ...resourceQuery('decks/:id', locale, { id }), enabled: !mine && figures === null })
  const own = mine ? (kept?.find((k) => k.id === id)?.value ?? linked ?? undefined) : undefined
  const shown = useShownSlides(own?.slides ?? NONE)
  if (figures !== null) {
    const outline = ofFigures.map((slide) => {
      const { title, line } = slideContent(slide, answers)
      return { title, line }
    })
    return { kind: 'here', deck: { id, title: present.figuresTitle, summary: present.figuresLead, slides: ofFigures, outline, own: null } }
  }
  if (mine) {
    if (own) return { kind: 'here', deck: { id, title: own.title, summary: '', slides: shown, outline: [], own } }
    return { kind: kept === null ? 'waiting' : 'gone' }
  }
  if (query.data) {
    const { title, summary, slides, outline } = query.data
    return { kind: 'here', deck: { id, title: plainText(title), summary: plainText(summary), slides, outline, own: null } }
  }
  if (isMissing(query.error)) return { kind: 'gone' }
  return query.error === null ? { kind: 'waiting' } : { kind: 'failed', error: query.error, retry: () => void query.refetch() }
}
