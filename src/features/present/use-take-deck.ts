import { useCallback } from 'react'
import { createDeck } from '#blocks/deck/own-decks.ts'
import { useGo } from '#blocks/navigation/navigation.tsx'
import { useI18n } from '#i18n/context.tsx'
import { PRESENT } from '#i18n/messages/present/namespace.ts'
import type { Deck } from '#schema/deck.ts'
import { type DeckRefusal, readDeckFile } from '#store/deck/deck-file.ts'
import { href, paths } from '#url/paths.ts'
import { refusalText } from './refusal.ts'

/** No deck of the largest size comes near this; in bytes. */
const MOST_BYTES = 5_000_000

/** Takes decks in from files and links. Nothing that is there is overwritten, and what is refused is refused with its reason. */
export function useTakeDeck() {
  const { locale, m } = useI18n(PRESENT)
  const go = useGo()
  const { refused } = m.present
  const refusal = useCallback((why: DeckRefusal) => refusalText(why, refused), [refused])
  /** As a deck of its own under a new id, which is opened. */
  const takeIn = useCallback(
    async (deck: Deck) => go(href(paths.presentDeck(await createDeck(deck.title, deck.slides, deck.from)), locale)),
    [go, locale],
  )
  /** Takes the deck of a file in; gives the reason when it is refused, else null. */
  const takeFile = useCallback(
    async (file: File): Promise<string | null> => {
      if (file.size > MOST_BYTES) return refused.tooLarge
      const text = await file.text().catch(() => null)
      if (text === null) return refused['not-json']
      const read = readDeckFile(text)
      if ('why' in read) return refusal(read)
      await takeIn(read.deck)
      return null
    },
    [refused, refusal, takeIn],
  )
  return { refusal, takeIn, takeFile }
}
