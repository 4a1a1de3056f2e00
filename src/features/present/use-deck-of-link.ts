import { useEffect, useRef, useState } from 'react'
import type { Deck } from '#schema/deck.ts'
import type { DeckRefusal } from '#store/deck/deck-file.ts'
import { unpackDeck } from '#store/deck/deck-link.ts'

/** The packed deck behind the "#" of an address; null where there is none. */
export const packedDeck = (hash: string): string | null => /^#deck=([\w-]+)$/.exec(hash)?.[1] ?? null

/**
 * The deck that the address of the page brings, or null.
 * @param onRefused called with the reason when it cannot be read
 */
export function useDeckOfLink(onRefused: (why: DeckRefusal) => void): Deck | null {
  const [deck, setDeck] = useState<Deck | null>(null)
  const refused = useRef(onRefused)
  refused.current = onRefused
  useEffect(() => {
    const packed = packedDeck(location.hash)
    if (packed === null) return
    let live = true
    void unpackDeck(packed).then((read) => {
      if (!live) return
      if ('why' in read) refused.current(read)
      else setDeck(read.deck)
    })
    return () => {
      live = false
    }
  }, [])
  return deck
}
